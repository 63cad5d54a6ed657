package io.milepost.training.periods;

import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.util.ArrayList;
import java.util.List;

/** Rule 9: every fourth week is lighter, 80 % of the most of the three before or less, or a week that its phase calls so. */
final class LighterWeeks implements WeekRule {

    private static final int EVERY = 4;
    private static final double LIGHTER = 0.80;

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        List<CheckedWeek> weeks = plan.weeks().stream()
                .filter(week -> !week.volume().isZero() && plan.isWhole(week))
                .toList();
        int inARow = 0;
        for (int i = 0; i < weeks.size(); i++) {
            CheckedWeek week = weeks.get(i);
            boolean follows = i > 0 && weeks.get(i - 1).monday().plusWeeks(1).equals(week.monday());
            inARow = isLighter(weeks, i) ? 0 : (follows ? inARow : 0) + 1;
            if (inARow == EVERY) {
                concerns.add(new Concern(Rule.NO_LIGHTER_WEEK, Weight.WARNING, week.monday(), null, 0, 0, 0));
                inARow = 0;
            }
        }
        return concerns;
    }

    private static boolean isLighter(List<CheckedWeek> weeks, int at) {
        CheckedWeek week = weeks.get(at);
        double most = weeks.subList(Math.max(0, at - (EVERY - 1)), at).stream()
                .mapToDouble(before -> before.volume().metres())
                .max()
                .orElse(0);
        return !week.isLoading() || week.volume().metres() <= most * (LIGHTER + TOLERANCE);
    }
}
