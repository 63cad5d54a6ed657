package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.training.notation.Effort;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule 10 for one session, by its week's volume: M up to 20 %, T up to 10 %, I up to 8 % and 10 km, R up to 5 % and 8 km. Down
 * and taper weeks are measured by the mean of the last three build weeks. Strides are no R, and what is short is no concern:
 * up to 1 km may be run at any of them (a practice default).
 */
final class SessionCaps implements WeekRule {

    private static final double NEVER_TOO_MUCH = 1_000;

    private record Cap(Rule rule, Effort effort, double share, double metres) {}

    private static final List<Cap> CAPS = List.of(
            new Cap(Rule.CAP_M, Effort.MARATHON, 0.20, Double.MAX_VALUE),
            new Cap(Rule.CAP_T, Effort.THRESHOLD, 0.10, Double.MAX_VALUE),
            new Cap(Rule.CAP_I, Effort.INTERVAL, 0.08, 10_000),
            new Cap(Rule.CAP_R, Effort.REPETITION, 0.05, 8_000));

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        for (CheckedWeek week : plan.weeks()) {
            Distance whole = plan.measureOf(week);
            for (DayLoad day : plan.daysOf(week)) {
                for (Cap cap : CAPS) {
                    double is = day.at(cap.effort()).metres();
                    double limit = Math.max(NEVER_TOO_MUCH, Math.min(cap.metres(), whole.metres() * cap.share()));
                    if (week.runningDays() >= 3 && is > limit * (1 + 2 * TOLERANCE)) {
                        concerns.add(new Concern(
                                cap.rule(), Weight.WARNING, week.monday(), day.day(), is, limit, is / limit));
                    }
                }
            }
        }
        return concerns;
    }
}
