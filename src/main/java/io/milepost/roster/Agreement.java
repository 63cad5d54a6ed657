package io.milepost.roster;

import java.time.LocalDate;

/**
 * On how many days of a week an athlete trains, as coach and athlete agreed.
 *
 * @param day the athlete's local day on which it was agreed
 * @param daysAWeek 0 to 7; 0 where nothing is agreed from then on
 */
public record Agreement(AgreementId id, AthleteId athlete, LocalDate day, int daysAWeek) {

    /** The most days of a week. */
    public static final int MOST = 7;

    public Agreement {
        if (daysAWeek < 0 || daysAWeek > MOST) {
            throw new IllegalArgumentException("a week has 0 to 7 days of training: " + daysAWeek);
        }
    }
}
