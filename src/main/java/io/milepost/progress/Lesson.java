package io.milepost.progress;

import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Session;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Something learnt of which athletes may tell where they used it: a lesson, a practice or a reflection of their calendar, or
 * what somebody keeps {@linkplain LearntElsewhere elsewhere}.
 *
 * @param id of what it was learnt from
 * @param title up to {@value #LONGEST_TITLE} characters
 */
public record Lesson(UUID id, LocalDate day, String title) {

    /** The most characters of {@link #title}. */
    public static final int LONGEST_TITLE = 80;

    private static final Set<Session.Kind> TAUGHT =
            EnumSet.of(Session.Kind.LESSON, Session.Kind.PRACTICE, Session.Kind.REFLECT);

    static Lesson of(PlannedWorkout workout) {
        return new Lesson(workout.id().value(), workout.day(), workout.text().title());
    }

    /** Whether there is something to learn in a workout. */
    public static boolean isIn(PlannedWorkout workout) {
        return workout.workout().items().stream().anyMatch(Lesson::isTaught);
    }

    private static boolean isTaught(Item item) {
        return item instanceof Session session && TAUGHT.contains(session.kind());
    }
}
