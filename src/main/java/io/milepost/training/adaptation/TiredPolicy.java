package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 13, hold. A hard session was cut short, and within a week of it the athlete had a day of little energy: the next
 * hard session within four days becomes an easy run. The failed one is not repeated. Not in a taper; illness and pain have
 * rules of their own.
 */
final class TiredPolicy implements AdaptationPolicy {

    private static final int BACK = 10;
    private static final int NEAR = 7;
    private static final int AHEAD = 4;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        if (situation.isTaper(today)) {
            return List.of();
        }
        Optional<Planned> cut = situation
                .between(today.minusDays(BACK), today)
                .filter(each -> each.came() == Planned.Came.CUT && each.isHard())
                .reduce((first, second) -> second);
        return cut.flatMap(each -> idea(situation, each)).stream().toList();
    }

    private static Optional<Idea> idea(PlanSituation situation, Planned cut) {
        Optional<Word> low = situation.words().stream()
                .filter(word -> word.low() && word.isWell())
                .filter(word -> !word.day().isBefore(cut.day().minusDays(1))
                        && !word.day().isAfter(cut.day().plusDays(NEAR)))
                .reduce((first, second) -> second);
        return low.flatMap(word -> Easing.next(situation, AHEAD)
                .map(easier -> new Idea(
                        Rule.TIRED,
                        Phrase.of("cut-and-tired", Figure.of(cut.title()), Figure.of(cut.day())),
                        Set.of("cut:" + cut.id().value(), "low:" + word.id()),
                        List.of(
                                new Fact(
                                        cut.activity() == null ? Evidence.Kind.WORKOUT : Evidence.Kind.ACTIVITY,
                                        cut.activity() == null ? cut.id().value() : cut.activity(),
                                        Phrase.of("cut", Figure.of(cut.title()), Figure.of(cut.day()))),
                                new Fact(Evidence.Kind.CHECK_IN, word.id(), Phrase.of("low", Figure.of(word.day())))),
                        List.of(easier))));
    }
}
