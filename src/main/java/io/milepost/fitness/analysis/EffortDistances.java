package io.milepost.fitness.analysis;

import io.milepost.running.Distance;
import java.util.List;

/** The distances that records are kept of, and how fast each can be run at all. */
public final class EffortDistances {

    /** Shortest first. */
    public static final List<Distance> ALL = List.of(
            Distance.metres(400),
            Distance.km(1),
            Distance.MILE,
            Distance.km(3),
            Distance.FIVE_K,
            Distance.TEN_K,
            Distance.km(15),
            Distance.HALF_MARATHON,
            Distance.MARATHON,
            Distance.km(50),
            Distance.km(100));

    /** The curve of world records, men's, with a little air: no training run is faster. Metres and metres per second. */
    private static final double[][] FASTEST = {
        {400, 9.4},
        {1_000, 7.7},
        {1_609.344, 7.3},
        {5_000, 6.7},
        {10_000, 6.5},
        {21_097.5, 6.3},
        {42_195, 5.9},
        {100_000, 4.7}
    };

    private EffortDistances() {}

    /** Whether a human being may have covered the distance in this time; what is faster is a position that leapt. */
    public static boolean isHuman(Distance distance, double seconds) {
        return distance.metres() / seconds <= fastest(distance.metres());
    }

    private static double fastest(double metres) {
        for (int i = 1; i < FASTEST.length; i++) {
            if (metres <= FASTEST[i][0]) {
                double share = Math.max(0, (metres - FASTEST[i - 1][0]) / (FASTEST[i][0] - FASTEST[i - 1][0]));
                return FASTEST[i - 1][1] + share * (FASTEST[i][1] - FASTEST[i - 1][1]);
            }
        }
        return FASTEST[FASTEST.length - 1][1];
    }
}
