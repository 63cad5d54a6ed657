package io.milepost.progress.prediction;

import io.milepost.running.PredictedTime;
import java.time.Duration;
import java.util.Optional;

/**
 * How a goal stands against what the latest race is worth over its distance. In words, never as a probability: a range of
 * two models is none.
 */
public enum Verdict {
    /** The middle of the range is fast enough. */
    ON_TRACK,
    /** The fast end of the range is fast enough: with training for the distance it can be done. */
    WITHIN_REACH,
    /** The fast end misses by no more than the weeks that are left may bring. */
    A_STRETCH,
    /** It misses by more. */
    CHANGE_THE_GOAL;

    /** A gate of the practice's: six weeks before, a race must be worth the goal within 2 %. */
    private static final double ROOM_AT_THE_GATE = 0.02;

    private static final long GATE_WEEKS = 6;

    /** A practice default, not science: what a week of training before the gate may add. */
    private static final double ROOM_A_WEEK = 0.0025;

    private static final double MOST_ROOM = 0.06;
    private static final long WEEKS_WITHOUT_A_DAY = 12;

    /**
     * @param asked the time that the goal asks for
     * @param weeks until the race; empty where it has no day
     */
    public static Verdict of(PredictedTime predicted, Duration asked, Optional<Long> weeks) {
        if (predicted.middle().compareTo(asked) <= 0) {
            return ON_TRACK;
        }
        if (predicted.fast().compareTo(asked) <= 0) {
            return WITHIN_REACH;
        }
        double late = (double) predicted.fast().toMillis() / asked.toMillis() - 1;
        return late <= room(weeks.orElse(WEEKS_WITHOUT_A_DAY)) ? A_STRETCH : CHANGE_THE_GOAL;
    }

    private static double room(long weeks) {
        return Math.min(MOST_ROOM, ROOM_AT_THE_GATE + ROOM_A_WEEK * Math.max(0, weeks - GATE_WEEKS));
    }
}
