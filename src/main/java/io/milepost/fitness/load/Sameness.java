package io.milepost.fitness.load;

import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.TrainingWeek;
import io.milepost.running.Monotony;
import java.util.List;
import java.util.Objects;

/**
 * How to take a week whose days were alike. A high monotony alone is a quiet week; it is worth an easier day only with a
 * strain among the athlete's highest tenth.
 */
public enum Sameness {
    /** There is no whole week yet, or nothing was done in it. */
    UNKNOWN,
    VARIED,
    /** The days were much alike; the week was light enough. */
    ALIKE,
    /** The days were much alike, and the week was one of the hardest. */
    ALIKE_AND_HARD;

    private static final double HARDEST_TENTH = 0.9;

    /** Fewer weeks have no tenth. */
    private static final int WEEKS = 10;

    /** Of the last week that is over. */
    public static Sameness of(AthleteLoad load) {
        TrainingWeek week = load.lastWholeWeek().orElse(null);
        if (week == null || week.monotony() == null || week.load() <= 0) {
            return UNKNOWN;
        }
        Monotony monotony = week.monotony();
        if (monotony.level() != Monotony.Level.CRITICAL) {
            return VARIED;
        }
        List<Double> strains = load.weeks().stream()
                .map(TrainingWeek::monotony)
                .filter(Objects::nonNull)
                .map(Monotony::strain)
                .sorted()
                .toList();
        boolean hard = strains.size() >= WEEKS
                && monotony.strain() >= strains.get((int) Math.floor(HARDEST_TENTH * (strains.size() - 1)));
        return hard ? ALIKE_AND_HARD : ALIKE;
    }
}
