package io.milepost.training.adaptation;

import io.milepost.running.Vdot;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;

/** What an idea would change about one workout. Nothing is ever added: what was missed is not crammed in. */
public sealed interface Alteration {

    Planned of();

    /** Whether it is part of the idea as it stands; else it is listed, and made only if the coach ticks it. */
    default boolean ticked() {
        return !of().handEdited();
    }

    /** Takes it off the calendar. */
    record LetGo(Planned of) implements Alteration {}

    /** Another day, or other steps. */
    record Reshape(Planned of, LocalDate day, Workout workout) implements Alteration {

        static Reshape to(Planned of, Workout workout) {
            return new Reshape(of, of.day(), workout);
        }

        static Reshape on(LocalDate day, Planned of) {
            return new Reshape(of, day, of.workout());
        }

        boolean changes() {
            return !day.equals(of.day()) || !workout.equals(of.workout());
        }
    }

    /** The same steps, with a word on how gently to run them. */
    record Gentler(Planned of) implements Alteration {}

    /**
     * The paces of another fitness.
     *
     * @param held whether the paces in use were raised so lately that they hold; such a workout is listed unticked
     */
    record NewPaces(Planned of, Vdot vdot, boolean held) implements Alteration {

        @Override
        public boolean ticked() {
            return !held && !of.handEdited();
        }
    }
}
