package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Rule 8. The coming week is too much where it is more than 30 % <em>and</em> more than 8 km (practice default) above the
 * base: the median of the last four usual weeks, and no more than 1.1 times the larger of the last two. Its easy runs
 * shrink until it is a tenth above. Excused, down, race and taper weeks are no base; a return is free up to 85 % of the
 * former volume.
 */
final class GrowthPolicy implements AdaptationPolicy {

    private static final int WEEKS = 4;
    private static final int FEWEST = 3;
    private static final double REFUSED = 1.30;
    private static final double REFUSED_METRES = 8_000;
    private static final double ALLOWED = 1.10;
    private static final double RETURN_SHARE = 0.85;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate monday = situation.monday().plusWeeks(1);
        List<Distance> usual = Weeks.usual(situation, WEEKS);
        Distance planned = situation.plannedInWeek(monday);
        if (usual.size() < FEWEST || planned.isZero() || Weeks.isLighter(situation, monday)) {
            return List.of();
        }
        Distance base = base(usual);
        Distance more = Distance.metres(Math.max(0, planned.metres() - base.metres()));
        if (base.isZero()
                || planned.metres() <= base.metres() * REFUSED
                || more.metres() <= REFUSED_METRES
                || isReturn(situation, monday, planned, usual)) {
            return List.of();
        }
        List<Alteration> changes =
                Weeks.trimEasy(situation, monday, monday.plusDays(6), planned.metres() - base.metres() * ALLOWED);
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

    private static Distance base(List<Distance> latestFirst) {
        List<Distance> sorted = latestFirst.stream().sorted().toList();
        int middle = sorted.size() / 2;
        Distance median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).times(0.5);
        Distance lately =
                latestFirst.stream().limit(2).max(Comparator.naturalOrder()).orElse(median);
        return median.compareTo(lately.times(ALLOWED)) > 0 ? lately.times(ALLOWED) : median;
    }

    private static boolean isReturn(PlanSituation situation, LocalDate monday, Distance planned, List<Distance> usual) {
        boolean away = Weeks.isExcused(situation, monday.minusWeeks(1))
                || Weeks.isExcused(situation, monday.minusWeeks(2))
                || Weeks.isExcused(situation, monday.minusWeeks(3));
        Distance former = usual.stream().max(Comparator.naturalOrder()).orElse(Distance.ZERO);
        return away && planned.metres() <= former.metres() * RETURN_SHARE;
    }
}
