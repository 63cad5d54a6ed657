package io.milepost.progress.gates;

import io.milepost.activities.ActivityId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was found at a gate, with its evidence. */
public sealed interface GateFinding {

    /** Whether it is as it has to be. */
    boolean met();

    /** Whether anything is known; what is not known speaks for nothing and against nothing. */
    default boolean known() {
        return true;
    }

    /**
     * A race is worth the goal.
     *
     * @param fast the fast end of what it is worth; empty before the first race
     * @param middle what to aim at until more is known
     * @param asked the goal's time
     */
    record RaceEquivalent(Optional<Duration> fast, Optional<Duration> middle, Duration asked) implements GateFinding {

        /** How much slower the equivalent may be. */
        public static final double ROOM = 1.02;

        @Override
        public boolean met() {
            return isWithin(middle, ROOM);
        }

        /** Whether the fast end at least is near enough. */
        public boolean fastEndIsNear() {
            return isWithin(fast, ROOM);
        }

        /** Whether it is as fast as the goal itself. */
        public boolean isFastEnough() {
            return isWithin(middle, 1);
        }

        private boolean isWithin(Optional<Duration> time, double room) {
            return time.filter(worth -> worth.toMillis() <= asked.toMillis() * room)
                    .isPresent();
        }
    }

    /**
     * Running at the goal's pace.
     *
     * @param found the farthest that was run at it without a break
     * @param activity where; empty where nothing was
     * @param onlyByHand whether there were runs for it and all of them are typed: those tell a mean, and no stretch at a pace
     */
    record AtGoalPace(GoalPace asked, Distance found, Optional<ActivityId> activity, boolean onlyByHand)
            implements GateFinding {
        @Override
        public boolean met() {
            return !asked.needed().isLongerThan(found);
        }

        @Override
        public boolean known() {
            return !onlyByHand;
        }
    }

    /**
     * The longest run of the last weeks, before a race that is to be finished.
     *
     * @param found how far it was, and {@code took} how long; zero where no run is known
     * @param activity which; empty where no run is known
     */
    record LongestRun(LongRunNeed asked, Distance found, Duration took, Optional<ActivityId> activity)
            implements GateFinding {
        @Override
        public boolean met() {
            return share() >= 1;
        }

        @Override
        public boolean known() {
            return activity.isPresent();
        }

        /** How much of what is asked, 1 for all of it. */
        public double share() {
            return asked.share(found, took);
        }
    }

    /**
     * Showing up.
     *
     * @param share of the days, 0 to 1; empty where too few weeks are known
     */
    record ShowingUp(OptionalDouble share) implements GateFinding {

        /** The least share. */
        public static final double LEAST = 0.85;

        @Override
        public boolean met() {
            return share.isPresent() && share.getAsDouble() >= LEAST;
        }

        @Override
        public boolean known() {
            return share.isPresent();
        }
    }
}
