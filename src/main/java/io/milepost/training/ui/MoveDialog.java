package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Moves a workout without dragging: the day, and the reason if there is one. */
class MoveDialog extends CalmDialog {

    MoveDialog(PlannedWorkout workout, Days days, BiConsumer<LocalDate, String> move) {
        setHeaderTitle(getTranslation("training.move.title", workout.text().title()));
        setWidth("min(420px, 96vw)");
        DatePicker day = days.picker("training.move.day");
        day.setValue(workout.day());
        TextField why = new TextField(getTranslation("training.move.why"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        Div form = new Div(day, why);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
        Button save = new Button(getTranslation("training.move.do"), Once.in(this, () -> {
            LocalDate to = day.getValue();
            if (to == null || day.isInvalid()) {
                day.setInvalid(true);
                return;
            }
            close();
            move.accept(to, why.getValue());
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
