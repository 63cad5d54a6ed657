package io.milepost.training.outward;

import io.milepost.running.PaceRange;
import io.milepost.training.notation.Size;

/** One line of a workout as a watch runs it: flat, in order, with loops that lead back. */
sealed interface WatchStep {

    /** What a step is for; watches count down to some and beep at others. */
    enum Purpose {
        WARM_UP,
        WORK,
        RECOVERY,
        REST,
        COOL_DOWN
    }

    /** What the watch holds the runner to. */
    sealed interface Goal {
        /** Between the slow and the fast end. */
        record Pace(PaceRange range) implements Goal {}

        /** Beats per minute, both included. */
        record HeartRate(int low, int high) implements Goal {}

        /** Nothing that a watch could measure; the name says how. */
        record ByFeel() implements Goal {}
    }

    /**
     * So much of one thing.
     *
     * @param name what stands on the watch: the coach's cue, or a word for the effort
     */
    record Do(Size size, Goal goal, Purpose purpose, String name) implements WatchStep {}

    /**
     * Back to an earlier step, until the steps since then were done so many times in all.
     *
     * @param first the number of the step to go back to, from 0
     */
    record Again(int first, int times) implements WatchStep {}
}
