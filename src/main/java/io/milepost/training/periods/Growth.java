package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule 8: a week grows by a tenth at most over its base ({@link GrowthLimit}). Because a median lags behind a steady climb, a
 * week that is within a tenth of the larger of the last two is no concern either (a practice default). A hard limit only
 * where it grows by more than 30 % and by more than 8 km. A return from a lay-off is exempt up to 85 % of the former volume.
 */
final class Growth implements WeekRule {

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        for (CheckedWeek week : plan.weeks()) {
            List<Distance> loading = plan.loadingBefore(week.monday()).stream()
                    .map(CheckedWeek::volume)
                    .toList();
            if (loading.isEmpty() || isReturn(plan, week)) {
                continue;
            }
            Distance base = GrowthLimit.base(loading);
            double most = Math.max(base.metres(), GrowthLimit.lately(loading).metres());
            boolean refused = GrowthLimit.isRefused(week.volume(), base);
            if (refused || week.volume().metres() > most * (GrowthLimit.USUAL + TOLERANCE)) {
                concerns.add(new Concern(
                        Rule.GROWTH,
                        refused ? Weight.REFUSED : Weight.WARNING,
                        week.monday(),
                        null,
                        week.volume().metres(),
                        base.metres(),
                        base.isZero() ? 0 : week.volume().metres() / base.metres()));
            }
        }
        return concerns;
    }

    private static boolean isReturn(PlannedWeeks plan, CheckedWeek week) {
        Distance former = plan.before().formerWeek();
        return former != null && GrowthLimit.isReturn(week.volume(), former);
    }
}
