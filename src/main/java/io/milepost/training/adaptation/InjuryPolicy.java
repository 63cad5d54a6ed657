package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 7. Pain of 4 or more, or a changed stride: the next days are rest, and no other rule proposes anything. The coach
 * sets the return; no rule does.
 */
final class InjuryPolicy implements AdaptationPolicy {

    private static final int REST_DAYS = 2;

    /** Whether the athlete is injured now: an absence says so, or what they said last within a week. */
    static boolean isHurt(PlanSituation situation) {
        return situation.excuses().stream()
                        .anyMatch(excuse -> excuse.kind() == Excuse.Kind.INJURED && excuse.covers(situation.today()))
                || hurting(situation).isPresent();
    }

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        // An absence excuses its days by itself.
        if (situation.excuses().stream().anyMatch(excuse -> excuse.covers(today))) {
            return List.of();
        }
        return hurting(situation)
                .flatMap(word -> {
                    List<Alteration> off = situation
                            .openTraining(today, today.plusDays(REST_DAYS))
                            .<Alteration>map(Alteration.LetGo::new)
                            .toList();
                    return off.isEmpty()
                            ? Optional.<Idea>empty()
                            : Optional.of(new Idea(
                                    Rule.INJURY,
                                    Phrase.of("hurt"),
                                    Set.of("hurt:" + word.id()),
                                    List.of(new Fact(
                                            Evidence.Kind.CHECK_IN,
                                            word.id(),
                                            Phrase.of("pain", Figure.of(word.day())))),
                                    off));
                })
                .stream()
                .toList();
    }

    private static Optional<Word> hurting(PlanSituation situation) {
        LocalDate since = situation.today().minusDays(6);
        return situation.lastWord().filter(word -> word.hurt() && !word.day().isBefore(since));
    }
}
