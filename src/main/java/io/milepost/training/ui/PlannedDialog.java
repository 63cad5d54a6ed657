package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Treadmills;
import io.milepost.training.WorkoutWords;
import io.milepost.training.outward.WorkoutFiles;
import io.milepost.training.shown.BeltSection;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;

/** A workout for the athlete: what to do at their own paces, and why it is there. */
class PlannedDialog extends CalmDialog {

    PlannedDialog(
            PlannedWorkout workout, WorkoutWords words, WorkoutFiles files, Treadmills treadmills, Formats formats) {
        setHeaderTitle(workout.text().title());
        setWidth("min(480px, 96vw)");
        Paragraph day = new Paragraph(formats.longDay(workout.day()));
        day.addClassName("mp-quiet");
        WorkoutFacts facts = new WorkoutFacts(workout.workout(), workout.paces(), words, formats);
        add(day, facts, new BeltSection(workout, treadmills, words, formats, facts.parts()));
        if (!workout.text().why().isEmpty()) {
            add(new Paragraph(
                    getTranslation("training.workout.why.is", workout.text().why())));
        }
        WayAlong.watch(workout, files, formats).ifPresent(this::add);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
