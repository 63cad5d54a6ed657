package io.milepost.training.periods;

import io.milepost.running.Distance;
import java.time.Duration;

/**
 * Rule 10 for the long run in figures, for the check of a plan and for the rule that proposes: up to 35 % of the week on the
 * way to 10 km or a half, 40 % to a marathon, 50 % to an ultra, and 30 % where no race is aimed at; half of the week where
 * there are three days to run or fewer. No longer than 150 minutes, 180 for who races the marathon in over four hours, 240
 * before an ultra. All but science's 30 % and 150 minutes are practice defaults; the half is taken like the 10 km.
 *
 * @param share of the week, 0 to 1
 */
public record LongRunCap(double share, Duration time) {

    private static final int FEW_DAYS = 3;
    private static final double ON_FEW_DAYS = 0.50;
    private static final double ULTRA = 0.50;
    private static final double MARATHON = 0.40;
    private static final double ROAD = 0.35;
    private static final double NO_RACE = 0.30;
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    /**
     * @param days on how many of its week is run
     * @param marathon how long the athlete's would take
     */
    public static LongRunCap of(Aim aim, long days, Duration marathon) {
        return new LongRunCap(days <= FEW_DAYS ? ON_FEW_DAYS : share(aim), time(aim, marathon));
    }

    private static double share(Aim aim) {
        if (aim.isUltra()) {
            return ULTRA;
        }
        if (aim.isMarathon()) {
            return MARATHON;
        }
        return aim.race() == null ? NO_RACE : ROAD;
    }

    private static Duration time(Aim aim, Duration marathon) {
        if (aim.isUltra()) {
            return Duration.ofMinutes(240);
        }
        boolean slow = aim.isMarathon() && marathon.compareTo(FOUR_HOURS) > 0;
        return Duration.ofMinutes(slow ? 180 : 150);
    }

    /** The longest run of such a week, by its share alone. */
    public Distance ofWeek(Distance week) {
        return week.times(share);
    }
}
