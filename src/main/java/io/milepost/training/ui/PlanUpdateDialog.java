package io.milepost.training.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.PlanUpdate;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What taking over the template's present version would change of one athlete's plan, day by day. */
class PlanUpdateDialog extends CalmDialog {

    PlanUpdateDialog(String athlete, PlanUpdate update, Formats formats, Consumer<String> approved) {
        setHeaderTitle(getTranslation("training.update.dialog", athlete));
        setWidth("min(640px, 96vw)");
        OrderedList lines = new OrderedList();
        lines.addClassName("mp-update-lines");
        update.lines().forEach(line -> {
            Span fate = new Span(getTranslation(line.fate().key()));
            fate.addClassName("mp-update-fate");
            fate.getElement().setAttribute("data-fate", line.fate().name());
            lines.add(new ListItem(new Span(formats.day(line.day())), fate, both(line)));
        });
        add(lines);
        TextField why = new TextField(getTranslation("training.template.why"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        why.setWidthFull();
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        getFooter().add(cancel);
        if (!update.changesSomething()) {
            add(new Paragraph(getTranslation("training.update.nothing")));
            return;
        }
        add(why);
        Button take = new Button(getTranslation("training.update.apply", update.changes()));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(Once.in(this, () -> {
            close();
            approved.accept(why.getValue());
        }));
        getFooter().add(take);
    }

    /** What was in quiet, what will be in ink. */
    private static Div both(PlanUpdate.Line line) {
        Span before = new Span(notation(line.before()));
        before.addClassName("mp-update-before");
        Span after = new Span("→ " + notation(line.after()));
        after.addClassName("mp-update-after");
        Div both = new Div(before, new Text(" "), after);
        both.addClassName("mp-update-both");
        return both;
    }

    private static String notation(@Nullable Workout workout) {
        return workout == null ? "–" : workout.notation();
    }
}
