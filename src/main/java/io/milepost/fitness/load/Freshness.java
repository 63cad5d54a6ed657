package io.milepost.fitness.load;

import io.milepost.fitness.AthleteLoad;
import io.milepost.running.LoadDay;

/** What form says about the day, against the athlete's own fitness. The steps are practice defaults, not science. */
public enum Freshness {
    /** Under 90 days of training: the averages still fill. */
    TOO_EARLY,
    /** Form above a tenth of fitness: rested. */
    FRESH,
    /** Neither rested nor tired. */
    LEVEL,
    /** Form below minus a tenth of fitness: training is at work. */
    WORKING,
    /** Form below minus four tenths of fitness: hold. */
    DEEP;

    private static final int DAYS = 90;
    private static final double A_TENTH = 0.1;
    private static final double HOLD = 0.4;

    public static Freshness of(AthleteLoad load) {
        if (load.days().size() < DAYS) {
            return TOO_EARLY;
        }
        LoadDay today = load.today().values();
        double form = today.form();
        double fitness = today.fitness();
        if (form < -HOLD * fitness) {
            return DEEP;
        }
        if (form < -A_TENTH * fitness) {
            return WORKING;
        }
        return form > A_TENTH * fitness ? FRESH : LEVEL;
    }
}
