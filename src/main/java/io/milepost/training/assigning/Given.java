package io.milepost.training.assigning;

import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;

/** What many athletes are to get. */
public sealed interface Given {

    /** The wanted day, or the race's. */
    LocalDate day();

    /** The reason, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty. */
    String why();

    /**
     * One workout.
     *
     * @param mayMove whether an athlete who cannot on that day gets it on the nearest free day of the same week
     */
    record OneWorkout(WorkoutText text, Workout workout, LocalDate day, boolean mayMove) implements Given {
        @Override
        public String why() {
            return text.why();
        }
    }

    /**
     * A template's weeks before a race, laid on each athlete's own free days.
     *
     * @param template its slug
     * @param day the race's
     * @param why the reason, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty
     */
    record Plan(String template, LocalDate day, String why) implements Given {
        /** @throws IllegalArgumentException if the reason is too long */
        public Plan {
            why = why.strip();
            if (why.length() > WorkoutText.LONGEST_WHY) {
                throw new IllegalArgumentException("a reason has up to 500 characters");
            }
        }
    }
}
