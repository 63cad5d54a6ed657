package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import io.milepost.training.periods.GrowthLimit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Rule 8. The coming week is too much where a plan would be refused it ({@link GrowthLimit}): its easy runs shrink until it
 * is a tenth above the base. Excused, down, race and taper weeks are no base. Less than that is said while it is planned,
 * and not proposed.
 */
final class GrowthPolicy implements AdaptationPolicy {

    private static final int FEWEST = 3;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate monday = situation.monday().plusWeeks(1);
        List<Distance> usual = Weeks.usual(situation, GrowthLimit.WEEKS);
        Distance planned = situation.plannedInWeek(monday);
        if (usual.size() < FEWEST || planned.isZero() || Weeks.isLighter(situation, monday)) {
            return List.of();
        }
        Distance base = GrowthLimit.base(usual.reversed());
        if (base.isZero() || !GrowthLimit.isRefused(planned, base) || isReturn(situation, monday, planned, usual)) {
            return List.of();
        }
        List<Alteration> changes = Weeks.trimEasy(
                situation, monday, monday.plusDays(6), planned.metres() - base.metres() * GrowthLimit.USUAL);
        return changes.isEmpty()
                ? List.of()
                : List.of(new Idea(
                        Rule.GROWTH,
                        Phrase.of("week-jumps", Figure.of(monday), Figure.of(planned), Figure.of(base)),
                        Set.of("week:" + monday),
                        List.of(new Fact(
                                Evidence.Kind.FIGURE,
                                null,
                                Phrase.of("usual-week", Figure.of(base), Figure.count(usual.size())))),
                        changes));
    }

    private static boolean isReturn(PlanSituation situation, LocalDate monday, Distance planned, List<Distance> usual) {
        boolean away = Weeks.isExcused(situation, monday.minusWeeks(1))
                || Weeks.isExcused(situation, monday.minusWeeks(2))
                || Weeks.isExcused(situation, monday.minusWeeks(3));
        Distance former = usual.stream().max(Comparator.naturalOrder()).orElse(Distance.ZERO);
        return away && GrowthLimit.isReturn(planned, former);
    }
}
