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
 * Rule 10 for the long run ({@link LongRunCap}): its share of the week, and its time at the fast end of easy.
 */
final class LongRun implements WeekRule {

    /** What is a long run at all. */
    private static final Duration LONG = Duration.ofMinutes(45);

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        Duration marathon = plan.paces().apply(Zone.M).fast().timeFor(Distance.MARATHON);
        for (CheckedWeek week : plan.weeks()) {
            LongRunCap cap = LongRunCap.of(plan.aim(), week.runningDays(), marathon);
            plan.daysOf(week).stream()
                    .filter(day -> day.isRun() && !day.isRace())
                    .max(Comparator.comparing(day -> day.run().distance()))
                    .ifPresent(longRun -> {
                        if (longRun.quickest().compareTo(cap.time()) > 0) {
                            concerns.add(concern(
                                    Rule.LONG_TIME,
                                    week,
                                    longRun,
                                    longRun.quickest().toSeconds(),
                                    cap.time().toSeconds()));
                        }
                        Distance whole = plan.measureOf(week);
                        double share =
                                whole.isZero() ? 0 : longRun.run().distance().metres() / whole.metres();
                        if (week.runningDays() >= 3
                                && longRun.run().time().compareTo(LONG) >= 0
                                && share > cap.share() + TOLERANCE) {
                            concerns.add(concern(Rule.LONG_SHARE, week, longRun, share, cap.share()));
                        }
                    });
        }
        return concerns;
    }

    private static Concern concern(Rule rule, CheckedWeek week, DayLoad day, double is, double limit) {
        return new Concern(rule, Weight.WARNING, week.monday(), day.day(), is, limit, is / limit);
    }
}
