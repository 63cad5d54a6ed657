package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import io.milepost.training.notation.Effort;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rule 12. Where 35 % or more of the running time of four weeks was moderate, without what was prescribed, the easy runs of
 * the coming week say how gentle they are. Four fifths easy is a choice, not a law (Festa 2020): nothing else changes.
 */
final class IntensityPolicy implements AdaptationPolicy {

    private static final double TOO_MUCH = 0.35;
    private static final int AHEAD = 7;

    @Override
    public List<Idea> look(PlanSituation situation) {
        Double moderate = situation.moderateShare();
        LocalDate today = situation.today();
        if (moderate == null || moderate < TOO_MUCH || situation.isTaper(today)) {
            return List.of();
        }
        List<Alteration> gentler = situation
                .openTraining(today.plusDays(1), today.plusDays(AHEAD))
                .filter(each -> each.effort() == Effort.EASY
                        && !each.workout().notation().contains("\""))
                .<Alteration>map(Alteration.Gentler::new)
                .toList();
        return gentler.isEmpty()
                ? List.of()
                : List.of(new Idea(
                        Rule.INTENSITY,
                        Phrase.of("too-much-moderate", Figure.share(moderate)),
                        Set.of("moderate:" + today.getYear() + "-" + today.getMonthValue()),
                        List.of(new Fact(Evidence.Kind.FIGURE, null, Phrase.of("moderate", Figure.share(moderate)))),
                        gentler));
    }
}
