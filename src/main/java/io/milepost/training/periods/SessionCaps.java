package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.training.notation.Effort;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule 10 for one session, by its week's volume ({@link SessionCap}). Down
 * and taper weeks are measured by the mean of the last three build weeks. Strides are no R, and what is short is no concern:
 * up to 1 km may be run at any of them (a practice default).
 */
final class SessionCaps implements WeekRule {

    private static final double NEVER_TOO_MUCH = 1_000;

    private record Cap(SessionCap most, Effort effort, Rule rule) {}

    private static final List<Cap> CAPS = List.of(
            new Cap(SessionCap.M, Effort.MARATHON, Rule.CAP_M),
            new Cap(SessionCap.T, Effort.THRESHOLD, Rule.CAP_T),
            new Cap(SessionCap.I, Effort.INTERVAL, Rule.CAP_I),
            new Cap(SessionCap.R, Effort.REPETITION, Rule.CAP_R));

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        for (CheckedWeek week : plan.weeks()) {
            Distance whole = plan.measureOf(week);
            for (DayLoad day : plan.daysOf(week)) {
                for (Cap cap : CAPS) {
                    double is = day.at(cap.effort()).metres();
                    double limit = Math.max(NEVER_TOO_MUCH, cap.most().of(whole).metres());
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
