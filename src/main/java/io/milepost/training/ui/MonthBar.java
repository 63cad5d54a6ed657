package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.IntConsumer;

/** The month's name with the ways to other months; actions at the end. */
class MonthBar extends Div {

    private final H2 name = new H2();
    private final Div end = new Div();

    /** @param turn takes -1 for the month before, 1 for the one after, 0 for today's */
    MonthBar(IntConsumer turn) {
        addClassName("mp-month-bar");
        Div ways = new Div(
                arrow("training.calendar.previous", VaadinIcon.ANGLE_LEFT, () -> turn.accept(-1)),
                name,
                arrow("training.calendar.next", VaadinIcon.ANGLE_RIGHT, () -> turn.accept(1)),
                new Button(getTranslation("training.calendar.today"), click -> turn.accept(0)));
        ways.addClassName("mp-row");
        name.getElement().setAttribute("aria-live", "polite");
        end.addClassName("mp-actions");
        add(ways, end);
    }

    void addAction(Component action) {
        end.add(action);
    }

    void show(String month) {
        name.setText(month);
    }

    private Button arrow(String key, VaadinIcon icon, Runnable turn) {
        Button button = new Button(icon.create(), click -> turn.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
