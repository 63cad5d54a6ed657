package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rule 13, monotony (Foster 1998). Above 2, and only while the strain is among the athlete's highest tenth (practice
 * default), the next easy run within three days is let go. Not in a taper.
 */
final class MonotonyPolicy implements AdaptationPolicy {

    private static final double CRITICAL = 2.0;
    private static final int AHEAD = 3;

    @Override
    public List<Idea> look(PlanSituation situation) {
        Form form = situation.form();
        LocalDate today = situation.today();
        if (form == null || form.monotony() <= CRITICAL || !form.strainInTopTenth() || situation.isTaper(today)) {
            return List.of();
        }
        return situation
                .openTraining(today.plusDays(1), today.plusDays(AHEAD))
                .filter(each -> !situation.isDemanding(each) && !each.handEdited())
                .findFirst()
                .map(each -> new Idea(
                        Rule.MONOTONY,
                        Phrase.of("days-alike", Figure.number(form.monotony())),
                        Set.of("monotony:" + situation.monday()),
                        List.of(new Fact(
                                Evidence.Kind.FIGURE, null, Phrase.of("monotony", Figure.number(form.monotony())))),
                        List.of(new Alteration.LetGo(each))))
                .stream()
                .toList();
    }
}
