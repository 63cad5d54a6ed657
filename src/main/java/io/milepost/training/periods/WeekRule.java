package io.milepost.training.periods;

import java.util.List;

/** One rule of planned weeks. */
sealed interface WeekRule permits Growth, LongestRun, LongRun, SessionCaps, LighterWeeks, Taper, HardDays, EasyShare {

    /** For figures that are rounded to half a kilometre or a minute on their way. */
    double TOLERANCE = 0.005;

    List<Concern> check(PlannedWeeks plan);
}
