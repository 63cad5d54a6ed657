package io.milepost.running;

/**
 * The paces of the five {@linkplain Zone zones}, slowest first.
 *
 * <p>Sources: velocities at a share of VDOT (Daniels, <i>Running Formula</i>): E 63.04 to 73.46 %, T 88 %, I 97.5 %. M is
 * the predicted pace of the marathon. R is I less 8 to 6 s per 400 m, falling with fitness. Against the published
 * tables: T within 1 s/km, I 1.3 s per rep of 400 m and 1 s/km, R 1.3 s up to 400 m and 2 s for longer reps; from
 * VDOT 40 on E within 1.2 s/km (slow) and 3 s/km (fast), M 2.5 s/km.
 *
 * <p>Below VDOT 40 the book's M is up to 11 s/km slower than the prediction, which asks a slow runner to hold for five
 * hours what the curve never measured. There M gives up 0.0024 of the share of VDOT for each point under 40, down to
 * VDOT 31 where the book ends: within 3 s/km of it.
 */
public record TrainingPaces(PaceRange easy, Pace marathon, Pace threshold, Pace interval, Pace repetition) {

    private static final double EASY_SLOW = 0.6304;
    private static final double EASY_FAST = 0.7346;
    private static final double THRESHOLD = 0.88;
    private static final double INTERVAL = 0.975;

    private static final double MARATHON_HONEST_FROM = 40;
    private static final double BOOK_BEGINS_AT = 31;
    private static final double MARATHON_SHARE_PER_POINT = 0.0024;

    /** @throws IllegalArgumentException unless each pace is faster than the one before */
    public TrainingPaces {
        boolean ordered = marathon.isFasterThan(easy.fast())
                && threshold.isFasterThan(marathon)
                && interval.isFasterThan(threshold)
                && repetition.isFasterThan(interval);
        if (!ordered) {
            throw new IllegalArgumentException("Each zone is faster than the one before");
        }
    }

    public static TrainingPaces of(Vdot vdot) {
        Pace interval = vdot.paceAt(INTERVAL);
        return new TrainingPaces(
                new PaceRange(vdot.paceAt(EASY_SLOW), vdot.paceAt(EASY_FAST)),
                marathonPace(vdot),
                vdot.paceAt(THRESHOLD),
                interval,
                interval.slowerBy(-repetitionGain(vdot) * 1_000 / 400));
    }

    /** The range to run in: E's own, and one single pace for the others. */
    public PaceRange range(Zone zone) {
        return switch (zone) {
            case E -> easy;
            case M -> PaceRange.single(marathon);
            case T -> PaceRange.single(threshold);
            case I -> PaceRange.single(interval);
            case R -> PaceRange.single(repetition);
        };
    }

    static Pace marathonPace(Vdot vdot) {
        Pace predicted = vdot.equivalentPace(Distance.MARATHON);
        if (vdot.value() >= MARATHON_HONEST_FROM) {
            return predicted;
        }
        double share = OxygenCost.ofSpeed(predicted.metresPerMinute()) / vdot.value();
        double points = MARATHON_HONEST_FROM - Math.max(vdot.value(), BOOK_BEGINS_AT);
        return vdot.paceAt(share - points * MARATHON_SHARE_PER_POINT);
    }

    /** Seconds per 400 m by which R is faster than I; continuous, so that R never slows as fitness grows. */
    private static double repetitionGain(Vdot vdot) {
        return Math.clamp(8 - (vdot.value() - 48) / 2, 6, 8);
    }
}
