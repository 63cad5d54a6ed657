package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Rule 1. Missed easy runs of the last week are let go, and nothing takes their place. */
final class MissedEasyPolicy implements AdaptationPolicy {

    private static final int DAYS = 7;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        List<Planned> missed = situation
                .missed(today.minusDays(DAYS), today.minusDays(1))
                .filter(each -> !situation.isDemanding(each))
                .toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        return List.of(new Idea(
                Rule.MISSED_EASY,
                Phrase.of("easy-missed", Figure.count(missed.size())),
                missed.stream().map(each -> "missed:" + each.id().value()).collect(Collectors.toSet()),
                missed.stream()
                        .map(each -> new Fact(
                                Evidence.Kind.WORKOUT,
                                each.id().value(),
                                Phrase.of("missed", Figure.of(each.title()), Figure.of(each.day()))))
                        .toList(),
                missed.stream().<Alteration>map(Alteration.LetGo::new).toList()));
    }
}
