package io.milepost.training.periods;

import io.milepost.training.periods.Concern.Rule;
import io.milepost.training.periods.Concern.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The 110 % rule, a hard limit ({@link LongestRunLimit}; Frandsen 2025: 10 to 30 % over it the hazard of an injury is 1.64,
 * 30 to 100 % 1.52, over 100 % 2.28). Races are neither measured nor a measure. A run that is written in time is measured in
 * time.
 */
final class LongestRun implements WeekRule {

    @Override
    public List<Concern> check(PlannedWeeks plan) {
        List<Concern> concerns = new ArrayList<>();
        for (DayLoad day : plan.days()) {
            if (!day.isRun() || day.isRace() || isToBeKnown(plan, day)) {
                continue;
            }
            boolean byTime = day.run().byTime();
            OptionalDouble longest = longest(plan, day.day(), byTime);
            if (longest.isPresent()) {
                double is = byTime
                        ? seconds(day.run().time())
                        : day.run().distance().metres();
                double limit = longest.getAsDouble() * LongestRunLimit.MOST;
                if (is > longest.getAsDouble() * (LongestRunLimit.MOST + TOLERANCE)) {
                    concerns.add(concern(byTime ? Rule.LONGEST_RUN_TIME : Rule.LONGEST_RUN, day, is, limit));
                }
            } else if (!plan.before().runs().isEmpty()) {
                double is = seconds(day.run().time());
                double limit = seconds(LongestRunLimit.afresh(plan.before().longestTime()));
                if (is > limit * (1 + TOLERANCE)) {
                    concerns.add(concern(Rule.LONGEST_RUN_TIME, day, is, limit));
                }
            }
        }
        return concerns;
    }

    /** How long somebody runs, the first days of what is known say, and the first whole week. */
    private static boolean isToBeKnown(PlannedWeeks plan, DayLoad day) {
        return day.day().isBefore(plan.known().plusWeeks(1))
                || day.day().isBefore(plan.firstWhole().plusWeeks(1));
    }

    private static Concern concern(Rule rule, DayLoad day, double is, double limit) {
        return new Concern(
                rule,
                Weight.REFUSED,
                PlannedWeeks.monday(day.day()),
                day.day(),
                is,
                limit,
                is / limit * LongestRunLimit.MOST);
    }

    private static OptionalDouble longest(PlannedWeeks plan, LocalDate day, boolean byTime) {
        LocalDate first = day.minusDays(LongestRunLimit.DAYS);
        OptionalDouble ran = plan.before().runs().stream()
                .filter(run ->
                        !run.race() && !run.day().isBefore(first) && run.day().isBefore(day))
                .mapToDouble(
                        run -> byTime ? seconds(run.time()) : run.distance().metres())
                .max();
        OptionalDouble planned = plan.days().stream()
                .filter(each -> each.isRun() && !each.isRace())
                .filter(each -> !each.day().isBefore(first) && each.day().isBefore(day))
                .mapToDouble(each -> byTime
                        ? seconds(each.run().time())
                        : each.run().distance().metres())
                .max();
        return ran.isEmpty() ? planned : OptionalDouble.of(Math.max(ran.getAsDouble(), planned.orElse(0)));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
