package io.milepost.progress;

import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Session;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A lesson, a practice or a reflection on an athlete's calendar, of which they may tell where they used it. */
public record Lesson(WorkoutId id, LocalDate day, String title) {

    private static final Set<Session.Kind> TAUGHT =
            EnumSet.of(Session.Kind.LESSON, Session.Kind.PRACTICE, Session.Kind.REFLECT);

    static Lesson of(PlannedWorkout workout) {
        return new Lesson(workout.id(), workout.day(), workout.text().title());
    }

    /** Whether there is something to learn in a workout. */
    public static boolean isIn(PlannedWorkout workout) {
        return workout.workout().items().stream().anyMatch(Lesson::isTaught);
    }

    private static boolean isTaught(Item item) {
        return item instanceof Session session && TAUGHT.contains(session.kind());
    }
}
