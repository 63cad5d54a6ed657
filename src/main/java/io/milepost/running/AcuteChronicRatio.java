package io.milepost.running;

import java.util.OptionalDouble;

/**
 * This week's mean load over that of the three weeks before it (uncoupled: no day counts in both).
 *
 * <p>It is here to be shown and for nothing else: as a predictor of injury it is refuted (Lolli and others 2019; Impellizzeri
 * and others 2020; Frandsen and others 2025).
 */
public final class AcuteChronicRatio {

    private static final int ACUTE_DAYS = 7;
    private static final int CHRONIC_DAYS = 21;

    private AcuteChronicRatio() {}

    /**
     * The ratio at the end of a day.
     *
     * @param daily one value for each day without a gap
     * @param day index of the day
     * @return empty before 28 days are known, and where nothing was done in the three weeks before
     */
    public static OptionalDouble of(double[] daily, int day) {
        int acuteFrom = day - ACUTE_DAYS + 1;
        int chronicFrom = acuteFrom - CHRONIC_DAYS;
        if (chronicFrom < 0 || day >= daily.length) {
            return OptionalDouble.empty();
        }
        double chronic = mean(daily, chronicFrom, acuteFrom);
        return chronic > 0 ? OptionalDouble.of(mean(daily, acuteFrom, day + 1) / chronic) : OptionalDouble.empty();
    }

    private static double mean(double[] daily, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += daily[i];
        }
        return sum / (until - from);
    }
}
