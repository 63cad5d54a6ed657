package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import io.milepost.training.periods.LongestRunLimit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 3, the cap ({@link LongestRunLimit}); races leave the base. Looks at the next run only: what follows depends on what is done until then.
 */
final class LongestRunPolicy implements AdaptationPolicy {

    private static final double TOLERANCE = 1.02;
    private static final int AHEAD = 6;
    private static final int FEWEST_RUNS = 6;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate today = situation.today();
        return situation
                .openTraining(today, today.plusDays(AHEAD))
                .max(Comparator.comparing(each -> each.estimate().distance()))
                .flatMap(run -> capped(situation, run).map(shorter -> idea(situation, run, shorter)))
                .stream()
                .toList();
    }

    private static Idea idea(PlanSituation situation, Planned run, Alteration shorter) {
        Distance longest = situation.longestBefore(run.day());
        RunDone evidence = situation
                .runsBetween(
                        run.day().minusDays(LongestRunLimit.DAYS), run.day().minusDays(1))
                .filter(each -> !each.race())
                .max(Comparator.comparing(RunDone::distance))
                .orElse(null);
        return new Idea(
                Rule.LONGEST_RUN,
                evidence == null
                        ? Phrase.of(
                                "nothing-for-a-month", Figure.of(run.estimate().distance()))
                        : Phrase.of("beyond-longest", Figure.of(run.estimate().distance()), Figure.of(longest)),
                Set.of("cap:" + run.id().value()),
                evidence == null
                        ? List.of(new Fact(Evidence.Kind.FIGURE, null, Phrase.of("no-run-in-a-month")))
                        : List.of(new Fact(
                                Evidence.Kind.ACTIVITY,
                                evidence.activity(),
                                Phrase.of("longest", Figure.of(evidence.distance()), Figure.of(evidence.day())))),
                List.of(shorter));
    }

    /** The run no longer than the cap; empty where it is not, or where too little is known to say so. */
    static Optional<Alteration> capped(PlanSituation situation, Planned run) {
        Distance cap = cap(situation, run.day());
        Distance planned = run.estimate().distance();
        if (cap.isZero() || !planned.isLongerThan(cap.times(TOLERANCE))) {
            return Optional.empty();
        }
        Alteration.Reshape shorter =
                Alteration.Reshape.to(run, Shortening.all(run.workout(), cap.metres() / planned.metres()));
        return shorter.changes() ? Optional.of(shorter) : Optional.empty();
    }

    /** The longest that a training run of a day may be; zero where too little is known. */
    static Distance cap(PlanSituation situation, LocalDate day) {
        if (situation.runs().size() < FEWEST_RUNS) {
            return Distance.ZERO;
        }
        Distance longest = situation.longestBefore(day);
        if (!longest.isZero()) {
            return longest.times(LongestRunLimit.MOST);
        }
        RunDone former = situation.runs().stream()
                .filter(run -> !run.race())
                .max(Comparator.comparing(RunDone::distance))
                .orElse(null);
        if (former == null || former.distance().isZero()) {
            return Distance.ZERO;
        }
        double seconds = Math.max(1, former.time().toSeconds());
        return former.distance().times(LongestRunLimit.afresh(former.time()).toSeconds() / seconds);
    }
}
