package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 3. After a long run that was missed, for whatever reason, the next one lies halfway between the last one done and
 * what is planned, and never beyond 110 % of the longest of thirty days (Frandsen 2025). It only ever becomes shorter.
 */
final class MissedLongRunPolicy implements AdaptationPolicy {

    private static final int BACK = 14;
    private static final int AHEAD = 13;
    private static final double WORTH_IT = 0.97;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        Optional<Planned> missed = situation
                .between(today.minusDays(BACK), today.minusDays(1))
                .filter(each -> each.came() == Planned.Came.MISSED
                        || each.came() == Planned.Came.NOTHING_ASKED && situation.isExcused(each.day()))
                .filter(situation::isLong)
                .reduce((first, second) -> second);
        return missed.flatMap(run -> idea(situation, run)).stream().toList();
    }

    private static Optional<Idea> idea(PlanSituation situation, Planned missed) {
        LocalDate today = situation.today();
        Distance done = situation
                .runsBetween(missed.day().minusDays(30), today)
                .filter(run -> !run.race())
                .map(RunDone::distance)
                .max(Comparator.naturalOrder())
                .orElse(Distance.ZERO);
        boolean caughtUp = situation
                .runsBetween(missed.day().plusDays(1), today)
                .anyMatch(run -> !missed.estimate().distance().times(WORTH_IT).isLongerThan(run.distance()));
        Optional<Planned> next = situation
                .openTraining(today, today.plusDays(AHEAD))
                .filter(situation::isLong)
                .findFirst();
        if (done.isZero() || caughtUp || next.isEmpty()) {
            return Optional.empty();
        }
        Planned run = next.get();
        Distance planned = run.estimate().distance();
        Distance middle = done.plus(planned).times(0.5);
        Distance cap = LongestRunPolicy.cap(situation, run.day());
        Distance target = !cap.isZero() && middle.isLongerThan(cap) ? cap : middle;
        if (!planned.times(WORTH_IT).isLongerThan(target)) {
            return Optional.empty();
        }
        List<Alteration> changes = new ArrayList<>();
        if (missed.came() == Planned.Came.MISSED && !situation.isExcused(missed.day())) {
            changes.add(new Alteration.LetGo(missed));
        }
        changes.add(Alteration.Reshape.to(run, Shortening.all(run.workout(), target.metres() / planned.metres())));
        return Optional.of(new Idea(
                Rule.MISSED_LONG,
                Phrase.of("long-run-missed", Figure.of(missed.day()), Figure.of(done), Figure.of(planned)),
                Set.of("long:" + missed.id().value()),
                List.of(new Fact(
                        Evidence.Kind.WORKOUT,
                        missed.id().value(),
                        Phrase.of("missed", Figure.of(missed.title()), Figure.of(missed.day())))),
                changes));
    }
}
