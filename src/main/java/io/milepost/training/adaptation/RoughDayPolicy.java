package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rule 13, hold, in its smallest form. After a day of little energy, today or yesterday, the next hard session of today and
 * the two days after loses a third of its hard part; its day, its paces and all the rest of the week stay. Not in a taper;
 * where a session failed besides, {@link TiredPolicy} asks for more.
 */
final class RoughDayPolicy implements AdaptationPolicy {

    private static final int BACK = 1;
    private static final int AHEAD = 2;
    private static final double KEPT = 2 / 3.0;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        if (situation.isTaper(today)) {
            return List.of();
        }
        return situation
                .lastWord()
                .filter(word -> word.low() && word.isWell() && !word.day().isBefore(today.minusDays(BACK)))
                .flatMap(word -> situation
                        .openTraining(today, today.plusDays(AHEAD))
                        .filter(each -> each.isHard() && !situation.isLong(each))
                        .findFirst()
                        .map(each -> Alteration.Reshape.to(each, smaller(each)))
                        .filter(Alteration.Reshape::changes)
                        .map(smaller -> new Idea(
                                Rule.ROUGH_DAY,
                                Phrase.of("rough-day", Figure.of(word.day())),
                                Set.of("rough:" + word.id()),
                                List.of(new Fact(
                                        Evidence.Kind.CHECK_IN, word.id(), Phrase.of("low", Figure.of(word.day())))),
                                List.of(smaller))))
                .stream()
                .toList();
    }

    private static Workout smaller(Planned hard) {
        return Shortening.parts(hard.workout(), item -> isHard(item, hard), KEPT);
    }

    private static boolean isHard(Item item, Planned of) {
        return Effort.of(new Workout(List.of(item)), of.speeds()).isHard();
    }
}
