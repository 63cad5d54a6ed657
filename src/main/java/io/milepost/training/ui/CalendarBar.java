package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What a calendar shows, with the ways to the pages beside it and to other views; a quiet word, and actions at the end. */
class CalendarBar extends Div {

    private final H2 name = new H2();
    private final Span aside = new Span();
    private final Div ways = new Div();
    private final Div end = new Div();
    private final Button before;
    private final Button after;
    private final Map<CalendarPage.View, Button> views = new EnumMap<>(CalendarPage.View.class);

    /** @param turn takes -1 for the page before, 1 for the one after, 0 for today's */
    CalendarBar(IntConsumer turn, Consumer<CalendarPage.View> view) {
        this(turn);
        Div choice = new Div();
        choice.addClassName("mp-view-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("training.calendar.views"));
        for (CalendarPage.View each : CalendarPage.View.values()) {
            Button button =
                    new Button(getTranslation("training.calendar.view." + each.word()), click -> view.accept(each));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            views.put(each, button);
            choice.add(button);
        }
        ways.add(choice);
    }

    /** One view only. */
    CalendarBar(IntConsumer turn) {
        addClassName("mp-month-bar");
        before = arrow(VaadinIcon.ANGLE_LEFT, () -> turn.accept(-1));
        after = arrow(VaadinIcon.ANGLE_RIGHT, () -> turn.accept(1));
        ways.add(before, name, after, new Button(getTranslation("training.calendar.today"), click -> turn.accept(0)));
        ways.addClassName("mp-row");
        name.getElement().setAttribute("aria-live", "polite");
        aside.addClassNames("mp-quiet", "mp-small");
        end.addClassName("mp-actions");
        add(ways, aside, end);
    }

    void addAction(Component action) {
        end.add(action);
    }

    void show(CalendarPage.View view, String title, String word) {
        name.setText(title);
        aside.setText(word);
        label(before, "training.calendar.previous." + view.word());
        label(after, "training.calendar.next." + view.word());
        views.forEach((each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == view)));
    }

    private Button arrow(VaadinIcon icon, Runnable turn) {
        Button button = new Button(icon.create(), click -> turn.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void label(Button arrow, String key) {
        arrow.setAriaLabel(getTranslation(key));
        arrow.setTooltipText(getTranslation(key));
    }
}
