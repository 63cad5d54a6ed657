package io.milepost.fitness.analysis;

import io.milepost.running.Pace;
import io.milepost.running.TimeAtSpeed;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Zone;
import java.util.EnumMap;
import java.util.Map;

/**
 * Time in the five zones of pace. Easy is whatever is slower than the fast end of E; from there on each speed belongs to
 * the pace that it is nearest to, since nobody runs a pace to the second.
 */
public final class PaceZoning {

    private static final double SECONDS_PER_MINUTE = 60;

    private PaceZoning() {}

    /** Seconds in each zone, all five in their order. */
    public static Map<Zone, Double> seconds(TimeAtSpeed time, TrainingPaces paces) {
        Map<Zone, Double> seconds = new EnumMap<>(Zone.class);
        double from = 0;
        for (Zone zone : Zone.values()) {
            double until = fastEnd(zone, paces);
            seconds.put(zone, time.between(from, until));
            from = until;
        }
        return seconds;
    }

    /** The speed in metres per second at which the zone ends. */
    public static double fastEnd(Zone zone, TrainingPaces paces) {
        return switch (zone) {
            case E -> speed(paces.easy().fast());
            case M -> between(paces.marathon(), paces.threshold());
            case T -> between(paces.threshold(), paces.interval());
            case I -> between(paces.interval(), paces.repetition());
            case R -> Double.POSITIVE_INFINITY;
        };
    }

    private static double between(Pace slower, Pace faster) {
        return (speed(slower) + speed(faster)) / 2;
    }

    private static double speed(Pace pace) {
        return pace.metresPerMinute() / SECONDS_PER_MINUTE;
    }
}
