package io.milepost.progress;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What was reached, with the figures that make it this athlete's own. Screens turn it into a sentence. */
public sealed interface Achievement {

    /**
     * A run longer than any before.
     *
     * @param previous the best so far, always shorter
     * @param firstAt the round distance that was passed for the first time: 5, 10, 15 km, the half …
     * @param everKnown true after 24 months of history, when "of your life" may be said; otherwise "that we know of"
     * @param beyondSafeGrowth more than 110 % of the longest of the last 30 days: never full-screen, and the coach is told
     */
    record LongestRun(
            Distance distance,
            Distance previous,
            LocalDate previousDay,
            Optional<Distance> firstAt,
            boolean everKnown,
            boolean beyondSafeGrowth)
            implements Achievement {

        public LongestRun {
            if (!distance.isLongerThan(previous)) {
                throw new IllegalArgumentException(distance + " is not longer than " + previous);
            }
        }
    }

    /**
     * A race over a standard distance, faster than any before.
     *
     * @param official true for the organiser's time, false for the elapsed time of a watch
     */
    record PersonalRecord(Distance distance, Duration time, Duration previous, LocalDate previousDay, boolean official)
            implements Achievement {

        public PersonalRecord {
            if (time.compareTo(previous) >= 0) {
                throw new IllegalArgumentException(time + " is not faster than " + previous);
            }
        }

        public Duration gain() {
            return previous.minus(time);
        }
    }

    /**
     * A session done although the check-in before it was low.
     *
     * @param energy 1 or 2 of 5
     * @param length how long the session was
     */
    record ShowedUp(int energy, Duration length) implements Achievement {}
}
