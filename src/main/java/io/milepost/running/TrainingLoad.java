package io.milepost.running;

import java.util.ArrayList;
import java.util.List;

/**
 * Fitness and fatigue as two moving averages of daily load, after Banister's impulse and response.
 *
 * <p>Three conventions are in use that do not agree. This is the one of TrainingPeaks: {@code y += (load − y)/N} with N of
 * 42 and 7 days. (The span convention, {@code 2/(N+1)}, is about twice as fast; WKO's is exponential.) Form is
 * <i>yesterday's</i> fitness less fatigue.
 */
public final class TrainingLoad {

    public static final int FITNESS_DAYS = 42;
    public static final int FATIGUE_DAYS = 7;

    private TrainingLoad() {}

    /**
     * The course of load, beginning from nothing.
     *
     * @param daily one value for each day without a gap, a day of rest being 0
     * @return one day for each value
     */
    public static List<LoadDay> of(double[] daily) {
        List<LoadDay> days = new ArrayList<>(daily.length);
        double fitness = 0;
        double fatigue = 0;
        for (double load : daily) {
            double form = fitness - fatigue;
            fitness += (load - fitness) / FITNESS_DAYS;
            fatigue += (load - fatigue) / FATIGUE_DAYS;
            days.add(new LoadDay(load, fitness, fatigue, form));
        }
        return days;
    }
}
