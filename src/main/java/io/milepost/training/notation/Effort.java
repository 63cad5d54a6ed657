package io.milepost.training.notation;

import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How hard a workout is at its hardest: what gives it its mark and colour. Gentle first. */
public enum Effort {
    /** A day of rest. */
    REST,
    /** No running: strength, a lesson. */
    SESSION,
    /** Running without a stated effort. */
    OPEN,
    EASY,
    MARATHON,
    THRESHOLD,
    INTERVAL,
    REPETITION,
    RACE;

    /** A day that wants an easy one on either side. */
    public boolean isHard() {
        return compareTo(MARATHON) >= 0;
    }

    /**
     * The hardest of the parts. Strides do not count: an easy run with strides is an easy run.
     *
     * @param paces the athlete's own, to place a fixed pace; without them it is {@link #OPEN}
     */
    public static Effort of(Workout workout, @Nullable Function<Zone, PaceRange> paces) {
        return workout.items().stream()
                .map(item -> of(item, paces))
                .max(Effort::compareTo)
                .orElse(OPEN);
    }

    static Effort of(Item item, @Nullable Function<Zone, PaceRange> paces) {
        return switch (item) {
            case Session session -> session.kind() == Session.Kind.REST ? REST : SESSION;
            case Repeat repeat -> of(repeat.turn(), paces);
            case Step step -> step.target() == null ? OPEN : of(step.target(), paces);
        };
    }

    private static Effort of(Target target, @Nullable Function<Zone, PaceRange> paces) {
        return switch (target) {
            case Target.Zones zones -> of(zones.hard());
            case Target.Exertion exertion -> of(zone(exertion));
            case Target.PaceBand band -> paces == null ? OPEN : of(nearest(band.range(), paces));
            case Target.HeartRate _ -> OPEN;
            case Target.Named named ->
                switch (named) {
                    case OPEN -> OPEN;
                    case STRIDES, WALK -> EASY;
                    case HILL -> INTERVAL;
                    case RACE -> RACE;
                };
        };
    }

    private static Effort of(Zone zone) {
        return switch (zone) {
            case E -> EASY;
            case M -> MARATHON;
            case T -> THRESHOLD;
            case I -> INTERVAL;
            case R -> REPETITION;
        };
    }

    /** Where a felt effort usually lies: up to 4 easy, 6 marathon, 7 threshold, 9 interval (a practice default). */
    static Zone zone(Target.Exertion exertion) {
        double felt = exertion.middle();
        if (felt <= 4) {
            return Zone.E;
        }
        if (felt <= 6) {
            return Zone.M;
        }
        if (felt < 8) {
            return Zone.T;
        }
        return felt <= 9 ? Zone.I : Zone.R;
    }

    static Zone nearest(PaceRange range, Function<Zone, PaceRange> paces) {
        Zone nearest = Zone.E;
        double least = Double.MAX_VALUE;
        for (Zone zone : Zone.values()) {
            PaceRange own = paces.apply(zone);
            double middle = range.middle().secondsPerKm();
            double away = own.contains(range.middle())
                    ? 0
                    : Math.min(
                            Math.abs(middle - own.fast().secondsPerKm()),
                            Math.abs(middle - own.slow().secondsPerKm()));
            if (away < least) {
                least = away;
                nearest = zone;
            }
        }
        return nearest;
    }
}
