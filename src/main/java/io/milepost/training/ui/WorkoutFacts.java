package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.running.TrainingPaces;
import io.milepost.training.WorkoutWords;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import io.milepost.ui.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workout told part by part at the athlete's own paces, and what it comes to. */
class WorkoutFacts extends Div {

    WorkoutFacts(Workout workout, @Nullable TrainingPaces paces, WorkoutWords words, Formats formats) {
        addParts(words.lines(workout, paces, formats));
        Estimate estimate = Estimate.of(workout, paces == null ? Layout.NOMINAL : paces::range);
        String size = words.size(estimate, formats);
        if (!size.isEmpty()) {
            Paragraph total = new Paragraph(size);
            total.addClassName("mp-number");
            add(total);
        }
        if (paces == null && workout.asksForPaces()) {
            Paragraph note = new Paragraph(getTranslation("training.workout.no-paces"));
            note.addClassNames("mp-quiet", "mp-small");
            add(note);
        }
    }

    private WorkoutFacts(List<String> parts) {
        addParts(parts);
    }

    /** The parts alone, in words without anybody's paces. */
    static WorkoutFacts parts(Workout workout, WorkoutWords words, Formats formats) {
        return new WorkoutFacts(words.lines(workout, null, formats));
    }

    private void addParts(List<String> lines) {
        addClassName("mp-workout-facts");
        OrderedList parts = new OrderedList();
        lines.forEach(line -> parts.add(new ListItem(line)));
        add(parts);
    }
}
