package io.milepost.training.periods;

import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.util.List;

/**
 * Rule 12: the target is four fifths easy, by time; from 35 % of anything harder on it is said. A hint, because it is a choice
 * and not a law (Festa 2020).
 */
final class EasyShare implements WeekRule {

    private static final double LEAST = 0.65;

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        return plan.weeks().stream()
                .filter(week -> week.races().isEmpty() && week.runningDays() >= 3)
                .filter(week -> week.easyShare() < LEAST - TOLERANCE)
                .map(week -> new Concern(
                        Rule.LITTLE_EASY,
                        Weight.HINT,
                        week.monday(),
                        null,
                        week.easyShare(),
                        LEAST,
                        week.easyShare() / LEAST))
                .toList();
    }
}
