package io.milepost.running;

/**
 * The span between the heart at rest and at its fastest, in beats per minute (Karvonen 1957).
 *
 * @param resting 25 to 110
 * @param max above the resting rate by 20 at least, up to 240
 */
public record HeartRateReserve(int resting, int max) {

    private static final int LEAST_SPAN = 20;

    /** @throws IllegalArgumentException if no heart beats like that, or if there is no span to speak of */
    public HeartRateReserve {
        if (resting < 25 || resting > 110 || max > 240 || max - resting < LEAST_SPAN) {
            throw new IllegalArgumentException(
                    "No heart has a resting rate of " + resting + " and a highest of " + max);
        }
    }

    /** The share of the span that a rate takes: 0 at rest, 1 at the highest, never outside. */
    public double shareAt(double beats) {
        return Math.clamp((beats - resting) / (max - resting), 0.0, 1.0);
    }

    /** The rate at a share of the span. */
    public int beatsAt(double share) {
        return (int) Math.round(resting + share * (max - resting));
    }
}
