package io.milepost.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.activities.ActivityId;
import io.milepost.progress.Lesson;
import io.milepost.progress.Ticks;
import io.milepost.progress.shown.TickButton;
import io.milepost.roster.Access;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Treadmills;
import io.milepost.training.WorkoutWords;
import io.milepost.training.comments.Beside;
import io.milepost.training.comments.Comment;
import io.milepost.training.comments.Comments;
import io.milepost.training.outward.WorkoutFiles;
import io.milepost.ui.Formats;
import io.milepost.workspace.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The parts of Today that belong to its workouts: what is planned, what was done, and what was said about both. */
@Service
class WorkoutParts {

    private final WorkoutWords words;
    private final WorkoutFiles files;
    private final Treadmills treadmills;
    private final Comments comments;
    private final Ticks ticks;
    private final RoughDayParts roughDay;

    WorkoutParts(
            WorkoutWords words,
            WorkoutFiles files,
            Treadmills treadmills,
            Comments comments,
            Ticks ticks,
            RoughDayParts roughDay) {
        this.words = words;
        this.files = files;
        this.treadmills = treadmills;
        this.comments = comments;
        this.ticks = ticks;
        this.roughDay = roughDay;
    }

    /** What is planned for the day, with what there is to do about it; what was said about it counts as seen. */
    List<Component> planned(Today.Day day, UnaryOperator<String> me, Formats formats) {
        List<Component> parts = new ArrayList<>();
        for (PlannedWorkout workout : day.workouts()) {
            parts.add(card(workout, day, me, formats));
            comments.see(workout.id());
            if (Lesson.isIn(workout)) {
                Anchor lesson = new Anchor(me.apply("progress"));
                lesson.setText(lesson.getTranslation("workspace.today.lesson"));
                parts.add(lesson);
            }
        }
        return parts;
    }

    private WorkoutCard card(PlannedWorkout workout, Today.Day day, UnaryOperator<String> me, Formats formats) {
        WorkoutCard card = new WorkoutCard(workout, words, files, treadmills, comments.of(workout.id()), formats);
        if (day.access() == Access.FULL && Ticks.isTickable(workout)) {
            card.add(new TickButton(workout, day.ticked().contains(workout.id()), ticks));
        }
        roughDay.before(workout).ifPresent(card::add);
        if (workout.isMeasured() && !workout.isFrozen() && !day.rests()) {
            Anchor start = new Anchor(me.apply("start"), card.getTranslation("workspace.start"));
            start.addClassNames("mp-button-link", "mp-start-link");
            card.add(start);
        }
        return card;
    }

    /** What was done on the day; what was said about it counts as seen. */
    List<Component> done(Today.Day day, UnaryOperator<String> me) {
        List<Component> parts = new ArrayList<>();
        day.done().forEach(trained -> {
            Anchor link = new Anchor(me.apply("activities/" + trained.activity()));
            link.setText(link.getTranslation("workspace.today.done.step"));
            parts.add(new TodayNote("workspace.today.done", link));
            Beside beside = new Beside.Activity(new ActivityId(trained.activity()));
            comments.of(beside).forEach(comment -> parts.add(said(comment)));
            comments.see(beside);
        });
        return parts;
    }

    private static Paragraph said(Comment comment) {
        Paragraph said = new Paragraph();
        said.setText(said.getTranslation("training.comment.today", comment.author(), comment.words()));
        said.addClassName("mp-note-text");
        return said;
    }
}
