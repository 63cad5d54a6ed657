package io.milepost.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Treadmills;
import io.milepost.training.WorkoutWords;
import io.milepost.training.comments.Comment;
import io.milepost.training.outward.WorkoutFiles;
import io.milepost.training.reps.Intensity;
import io.milepost.training.shown.BeltSection;
import io.milepost.training.shown.LinkedText;
import io.milepost.training.shown.WorkoutPicture;
import io.milepost.ui.FileLink;
import io.milepost.ui.Formats;
import java.util.List;

/** Today's workout: its name, its parts at one's own paces, its shape, its size, and why it is there. */
class WorkoutCard extends Section {

    WorkoutCard(
            PlannedWorkout workout,
            WorkoutWords words,
            WorkoutFiles files,
            Treadmills treadmills,
            List<Comment> comments,
            Formats formats) {
        addClassNames("mp-card", "mp-workout");
        add(new H2(workout.text().title()));
        OrderedList parts = new OrderedList();
        parts.addClassName("mp-workout-parts");
        List<String> lines = words.lines(workout.workout(), workout.paces(), formats);
        lines.forEach(line -> parts.add(new ListItem(new LinkedText(line))));
        String told = getTranslation("training.workout.picture", String.join(", ", lines));
        add(
                parts,
                new BeltSection(workout, treadmills, words, formats, parts),
                new WorkoutPicture(workout.workout(), workout.paces(), told));
        String size = words.size(workout.ownEstimate(), formats);
        boolean toldAlready = lines.size() == 1 && lines.getFirst().startsWith(size);
        if (!size.isEmpty() && !toldAlready) {
            Span total = new Span(size);
            total.addClassName("mp-number");
            add(total);
        }
        if (!workout.text().why().isBlank()) {
            Paragraph why = new Paragraph(
                    getTranslation("workspace.today.why", workout.text().why()));
            why.addClassName("mp-why");
            add(why);
        }
        for (Comment comment : comments) {
            Paragraph said = new Paragraph(getTranslation("training.comment.today", comment.author(), comment.words()));
            said.addClassName("mp-note-text");
            add(said);
        }
        if (workout.isFrozen()) {
            Intensity intensity = workout.intensity();
            String word = getTranslation(workout.compliance().key());
            Span state = new Span(intensity == null ? word : word + " · " + getTranslation(intensity.key()));
            state.addClassNames("mp-status", "mp-small");
            state.getElement().setAttribute("data-status", "ACTIVE");
            add(state);
        } else {
            files.forWatch(workout, formats)
                    .ifPresent(file -> add(new FileLink(getTranslation("training.along.watch"), () -> file)));
        }
    }
}
