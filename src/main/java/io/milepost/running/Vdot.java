package io.milepost.running;

import java.time.Duration;

/**
 * Running fitness as one number, in ml per kg and minute (Daniels and Gilbert 1979): the uptake of oxygen that a race
 * implies, divided by the share of the maximum that can be held for as long. 10 km in 40:00 is 51.9.
 *
 * <p>Against the published tables a race gives the same value within ±0.3 (1,500 m and the mile), ±0.16 (3 to 5 km) and
 * ±0.08 (10 km and longer).
 *
 * @param value from 10 (a steady walk) to 95 (above every world record)
 */
public record Vdot(double value) implements Comparable<Vdot> {

    /** Below this the formula's curves were never fitted: a short sprint says nothing of endurance. */
    public static final Duration SHORTEST_EFFORT = Duration.ofSeconds(210);

    private static final double LOWEST = 10;
    private static final double HIGHEST = 95;
    private static final int HALVINGS = 60;

    /** @throws IllegalArgumentException outside 10 to 95 */
    public Vdot {
        if (!(value >= LOWEST && value <= HIGHEST)) {
            throw new IllegalArgumentException("A VDOT lies between 10 and 95: " + value);
        }
    }

    /**
     * The fitness that a race implies.
     *
     * @throws NoVdotException if the effort is shorter than {@link #SHORTEST_EFFORT}, or if nobody runs like that
     */
    public static Vdot of(Distance distance, Duration time) {
        double minutes = Seconds.of(time) / 60;
        if (time.compareTo(SHORTEST_EFFORT) < 0) {
            boolean impossible = !time.isPositive() || implied(distance, minutes) > HIGHEST;
            throw new NoVdotException(impossible ? NoVdotException.Reason.TOO_FAST : NoVdotException.Reason.TOO_SHORT);
        }
        double value = implied(distance, minutes);
        if (value > HIGHEST) {
            throw new NoVdotException(NoVdotException.Reason.TOO_FAST);
        }
        if (value < LOWEST) {
            throw new NoVdotException(NoVdotException.Reason.TOO_SLOW);
        }
        return new Vdot(value);
    }

    /**
     * The time in which this fitness covers another distance: the inverse of {@link #of}, found by halving.
     *
     * <p>From VDOT 35 on within 2 s of the published tables up to 5 km, 3 s at 10 km, 4 s at 15 km, 6 s at the half
     * marathon and 12 s at the marathon. It assumes training for that distance.
     *
     * @throws IllegalArgumentException if the distance is zero
     */
    public Duration equivalentTime(Distance distance) {
        if (distance.isZero()) {
            throw new IllegalArgumentException("No time belongs to no distance");
        }
        // The share held is between 0.8 and 1.3, so the speed lies between those of 0.79 and 1.30 of this VDOT.
        double shortest = distance.metres() / OxygenCost.speedAt(value * 1.30);
        double longest = distance.metres() / OxygenCost.speedAt(value * 0.79);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shortest + longest) / 2;
            if (implied(distance, middle) > value) {
                shortest = middle;
            } else {
                longest = middle;
            }
        }
        return Seconds.duration((shortest + longest) / 2 * 60);
    }

    public Pace equivalentPace(Distance distance) {
        return Pace.of(distance, equivalentTime(distance));
    }

    /** The pace whose cost is this share of VDOT: 0.88 is threshold. */
    Pace paceAt(double share) {
        return Pace.ofMetresPerMinute(OxygenCost.speedAt(value * share));
    }

    private static double implied(Distance distance, double minutes) {
        return OxygenCost.ofSpeed(distance.metres() / minutes) / OxygenCost.shareHeldFor(minutes);
    }

    /** Less fit first. */
    @Override
    public int compareTo(Vdot other) {
        return Double.compare(value, other.value);
    }
}
