package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.TrainingPaces;
import io.milepost.training.WorkoutWords;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Workout;
import io.milepost.training.shown.LinkedText;
import io.milepost.training.shown.WorkoutPicture;
import io.milepost.training.templates.Layout;
import io.milepost.training.weeks.LoadGauge;
import io.milepost.ui.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workout told part by part at the athlete's own paces, and what it comes to. */
class WorkoutFacts extends Div {

    private final OrderedList parts = new OrderedList();

    WorkoutFacts(Workout workout, @Nullable TrainingPaces paces, WorkoutWords words, Formats formats) {
        this(workout, paces, words, formats, null);
    }

    /** @param gauge by which its load is foretold; null where nobody asks */
    WorkoutFacts(
            Workout workout,
            @Nullable TrainingPaces paces,
            WorkoutWords words,
            Formats formats,
            @Nullable LoadGauge gauge) {
        addParts(words.lines(workout, paces, formats));
        String told = String.join(", ", words.lines(workout, paces, formats));
        add(new WorkoutPicture(workout, paces, getTranslation("training.workout.picture", told)));
        Estimate estimate = Estimate.of(workout, Layout.speeds(paces));
        String size = words.size(estimate, formats);
        if (!size.isEmpty()) {
            Paragraph total = new Paragraph(size);
            total.addClassName("mp-number");
            add(total);
        }
        if (gauge != null) {
            gauge.of(workout).ifPresent(load -> {
                Span foretold = new Span(
                        getTranslation("training.workout.load." + gauge.method().word(), formats.decimals(load, 0)));
                foretold.addClassNames("mp-quiet", "mp-small");
                add(foretold);
            });
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

    /** What it is told in. */
    OrderedList parts() {
        return parts;
    }

    private void addParts(List<String> lines) {
        addClassName("mp-workout-facts");
        lines.forEach(line -> parts.add(new ListItem(new LinkedText(line))));
        add(parts);
    }
}
