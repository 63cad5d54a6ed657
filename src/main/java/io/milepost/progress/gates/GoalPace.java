package io.milepost.progress.gates;

import io.milepost.activities.Split;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How much running at the goal's pace a gate asks for: for a marathon 9 and 12 km inside a long run. For a shorter race the same
 * shares of its distance in any run, which is a practice default. Beyond the marathon the ground decides the pace, and none is
 * asked for.
 */
public record GoalPace(Distance needed, boolean insideLongRun, Pace pace) {

    /** How far a pace may lie from the goal's, to either side. */
    public static final double TOLERANCE = 0.02;

    /** How far a single stretch may: a hill or a bottle is no other pace. */
    private static final double TOLERANCE_OF_A_STRETCH = 0.05;

    private static final double KM_AT_FOUR_WEEKS = 9;
    private static final double KM_AT_TWO_WEEKS = 12;

    /** What the gate asks; empty where it asks for no pace. */
    public static Optional<GoalPace> at(Gate gate, Distance race, Duration asked) {
        double km = switch (gate) {
            case SIX_WEEKS -> 0;
            case FOUR_WEEKS -> KM_AT_FOUR_WEEKS;
            case TWO_WEEKS -> KM_AT_TWO_WEEKS;
        };
        if (km == 0 || race.isLongerThan(Distance.MARATHON)) {
            return Optional.empty();
        }
        boolean marathon = race.isLongerThan(Distance.HALF_MARATHON);
        Distance needed = marathon ? Distance.km(km) : race.times(km / Distance.MARATHON.km());
        return Optional.of(new GoalPace(needed, marathon, Pace.of(race, asked)));
    }

    /** The farthest without a break at the pace within {@link #TOLERANCE}; zero where there is none. */
    public Distance longestIn(List<Split> splits) {
        double most = 0;
        double asked = pace.secondsPerKm() / Distance.km(1).metres();
        for (int first = 0; first < splits.size(); first++) {
            double metres = 0;
            double seconds = 0;
            for (int i = first; i < splits.size() && isNear(splits.get(i), asked); i++) {
                metres += splits.get(i).metres();
                seconds += splits.get(i).seconds();
                if (Math.abs(seconds / metres / asked - 1) <= TOLERANCE) {
                    most = Math.max(most, metres);
                }
            }
        }
        return Distance.metres(most);
    }

    private static boolean isNear(Split split, double asked) {
        return Math.abs(split.seconds() / split.metres() / asked - 1) <= TOLERANCE_OF_A_STRETCH;
    }
}
