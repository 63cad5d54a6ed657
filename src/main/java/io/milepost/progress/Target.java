package io.milepost.progress;

import io.milepost.running.Distance;
import java.time.Duration;
import java.util.Optional;

/** What a goal asks for. */
public sealed interface Target {

    /** How far the race is that it asks for; empty where it asks for none. */
    default Optional<Distance> raceDistance() {
        return switch (this) {
            case Time time -> Optional.of(time.distance());
            case Finish finish -> Optional.of(finish.distance());
            case Qualifier qualifier -> Optional.of(qualifier.distance());
            case Habit _, Learning _ -> Optional.empty();
        };
    }

    /** Cover a distance in a time. */
    record Time(Distance distance, Duration time) implements Target {
        public Time {
            requireRace(distance, time);
        }
    }

    /** Cover a distance, in whatever time. */
    record Finish(Distance distance) implements Target {
        public Finish {
            if (distance.isZero()) {
                throw new IllegalArgumentException("a goal has a distance");
            }
        }
    }

    /**
     * Beat a standard that somebody else has set, such as a marathon's for one's age.
     *
     * @param buffer how far under it one wants to be, zero or more
     * @param race whose standard it is, where the platform knows the race; empty for one typed by hand
     */
    record Qualifier(Distance distance, Duration standard, Duration buffer, Optional<String> race) implements Target {
        public Qualifier {
            requireRace(distance, standard);
            if (buffer.isNegative() || buffer.compareTo(standard) >= 0) {
                throw new IllegalArgumentException("a buffer is a part of the standard: " + buffer);
            }
        }

        public Qualifier(Distance distance, Duration standard) {
            this(distance, standard, Duration.ZERO, Optional.empty());
        }

        /** The time to run: standard less buffer. */
        public Duration aim() {
            return standard.minus(buffer);
        }
    }

    /** Train so many days of each week, 1 to 7. */
    record Habit(int daysAWeek) implements Target {
        public Habit {
            if (daysAWeek < 1 || daysAWeek > 7) {
                throw new IllegalArgumentException("a week has 1 to 7 days of training: " + daysAWeek);
            }
        }
    }

    /**
     * Learn to do something, by lessons, practices and reflections.
     *
     * @param outcome what one wants to be able to do, 1 to {@value #LONGEST_OUTCOME} characters
     * @param sessions how many lessons and practices it takes, 1 to {@value #MOST_SESSIONS}
     */
    record Learning(String outcome, int sessions) implements Target {

        /** The most characters of {@link #outcome}. */
        public static final int LONGEST_OUTCOME = 300;

        /** The most sessions. */
        public static final int MOST_SESSIONS = 500;

        public Learning {
            outcome = outcome.strip();
            if (outcome.isEmpty() || outcome.length() > LONGEST_OUTCOME) {
                throw new IllegalArgumentException("what one wants to be able to do has 1 to 300 characters");
            }
            if (sessions < 1 || sessions > MOST_SESSIONS) {
                throw new IllegalArgumentException("1 to 500 sessions: " + sessions);
            }
        }
    }

    private static void requireRace(Distance distance, Duration time) {
        if (distance.isZero() || !time.isPositive()) {
            throw new IllegalArgumentException("a goal has a distance and a time");
        }
    }
}
