package io.milepost.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.milepost.touchpoints.NextTimes;
import io.milepost.touchpoints.RoughDays;
import io.milepost.touchpoints.panels.NextTimeCard;
import io.milepost.training.OwnToday;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.ui.Formats;
import io.milepost.workspace.Today;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The parts of Today that belong to rough days: the sheet, what the coach answered, and what to try next time. */
@Service
class RoughDayParts {

    private final RoughDays roughDays;
    private final NextTimes nextTimes;
    private final OwnToday ownToday;
    private final WorkoutWords words;

    RoughDayParts(RoughDays roughDays, NextTimes nextTimes, OwnToday ownToday, WorkoutWords words) {
        this.roughDays = roughDays;
        this.nextTimes = nextTimes;
        this.ownToday = ownToday;
        this.words = words;
    }

    void open(Today.Day day, String practice, Formats formats) {
        RoughDayAnswer.Doors doors = new RoughDayAnswer.Doors(roughDays, nextTimes, ownToday, words);
        new RoughDaySheet(day.athlete().id(), day.coach().orElse(practice), doors, formats, RoughDayParts::lookAgain)
                .open();
    }

    /** What somebody of the team answered and the athlete has not put away. */
    List<Component> replies() {
        return roughDays.unread().stream()
                .<Component>map(day -> new ReplyCard(day, () -> roughDays.see(day.id())))
                .toList();
    }

    /** What the athlete wrote to themselves for workouts like this one. */
    Optional<Component> before(PlannedWorkout workout) {
        return NextTimeCard.of(workout, nextTimes).map(card -> card);
    }

    /** What to ask about a workout that did not go as planned. */
    Optional<Component> question() {
        return nextTimes.question().map(question -> new NextTimeField(question, nextTimes));
    }

    private static void lookAgain() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
