package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.Zone;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rule 10 for the long run: up to 35 % of the week on the way to 10 km or a half, 40 % to a marathon, 50 % to an ultra, and
 * 30 % where no race is aimed at; half of the week where there are three days to run or fewer. No longer than 150 minutes at
 * the fast end of easy, 180 for who races the marathon in over four hours, 240 before an ultra. All but science's 30 % and
 * 150 minutes are practice defaults; the half is taken like the 10 km.
 */
final class LongRun implements WeekRule {

    private static final double FEW_DAYS = 0.50;
    private static final double ULTRA = 0.50;
    private static final double MARATHON = 0.40;
    private static final double ROAD = 0.35;
    private static final double NO_RACE = 0.30;
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    /** What is a long run at all. */
    private static final Duration LONG = Duration.ofMinutes(45);

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        Duration most = longest(plan);
        for (CheckedWeek week : plan.weeks()) {
            plan.daysOf(week).stream()
                    .filter(day -> day.isRun() && !day.isRace())
                    .max(Comparator.comparing(DayLoad::ofTheRun))
                    .ifPresent(longRun -> {
                        if (longRun.quickest().compareTo(most) > 0) {
                            concerns.add(concern(
                                    Rule.LONG_TIME,
                                    week,
                                    longRun,
                                    longRun.quickest().toSeconds(),
                                    most.toSeconds()));
                        }
                        Distance whole = plan.measureOf(week);
                        double allowed = week.runningDays() <= 3 ? FEW_DAYS : share(plan.aim());
                        double share = whole.isZero() ? 0 : longRun.ofTheRun().metres() / whole.metres();
                        if (week.runningDays() >= 3
                                && longRun.timeOfTheRun().compareTo(LONG) >= 0
                                && share > allowed + TOLERANCE) {
                            concerns.add(concern(Rule.LONG_SHARE, week, longRun, share, allowed));
                        }
                    });
        }
        return concerns;
    }

    private static Concern concern(Rule rule, CheckedWeek week, DayLoad day, double is, double limit) {
        return new Concern(rule, Weight.WARNING, week.monday(), day.day(), is, limit, is / limit);
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

    private static Duration longest(PlannedWeeks plan) {
        if (plan.aim().isUltra()) {
            return Duration.ofMinutes(240);
        }
        Duration marathon = plan.paces().apply(Zone.M).fast().timeFor(Distance.MARATHON);
        boolean slow = plan.aim().isMarathon() && marathon.compareTo(FOUR_HOURS) > 0;
        return Duration.ofMinutes(slow ? 180 : 150);
    }
}
