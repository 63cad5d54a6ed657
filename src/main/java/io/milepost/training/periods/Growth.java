package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule 8: a week grows by a tenth at most over its base, the median of the last four loading weeks, which is no more than
 * 1.1 times the larger of the last two. Because a median lags behind a steady climb, a week that is within a tenth of the
 * larger of the last two is no concern either (a practice default). A hard limit only where it grows by more than 30 % and
 * by more than 8 km. A return from a lay-off is exempt up to 85 % of the former volume.
 */
final class Growth implements WeekRule {

    private static final int RECENT = 4;
    private static final double USUAL = 1.10;
    private static final double LIMIT = 1.30;
    private static final double LIMIT_METRES = 8_000;
    private static final double RETURN = 0.85;

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        for (CheckedWeek week : plan.weeks()) {
            List<Double> loading = plan.loadingBefore(week.monday()).stream()
                    .map(each -> each.volume().metres())
                    .toList();
            if (loading.isEmpty() || isReturn(plan, week)) {
                continue;
            }
            double larger = loading.subList(Math.max(0, loading.size() - 2), loading.size()).stream()
                    .mapToDouble(metres -> metres)
                    .max()
                    .orElseThrow();
            double base = Math.min(median(loading), USUAL * larger);
            double metres = week.volume().metres();
            boolean refused = metres > base * (LIMIT + TOLERANCE) && metres - base > LIMIT_METRES;
            if (refused || metres > Math.max(base, larger) * (USUAL + TOLERANCE)) {
                concerns.add(new Concern(
                        Rule.GROWTH,
                        refused ? Weight.REFUSED : Weight.WARNING,
                        week.monday(),
                        null,
                        metres,
                        base,
                        base == 0 ? 0 : metres / base));
            }
        }
        return concerns;
    }

    private static boolean isReturn(PlannedWeeks plan, CheckedWeek week) {
        Distance former = plan.before().formerWeek();
        return former != null && !week.volume().isLongerThan(former.times(RETURN + TOLERANCE));
    }

    private static double median(List<Double> all) {
        List<Double> recent = all.subList(Math.max(0, all.size() - RECENT), all.size()).stream()
                .sorted()
                .toList();
        int middle = recent.size() / 2;
        return recent.size() % 2 == 1 ? recent.get(middle) : (recent.get(middle - 1) + recent.get(middle)) / 2;
    }
}
