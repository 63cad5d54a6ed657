package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import io.milepost.training.Evidence;
import io.milepost.training.periods.LongestRunLimit;
import io.milepost.training.periods.RunLength;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule 3, the cap ({@link LongestRunLimit}); races leave the base, and what is written in time is measured in time. Looks at
 * the next run only: what follows depends on what is done until then.
 */
final class LongestRunPolicy implements AdaptationPolicy {

    /** Nobody runs a plan to the metre, and no watch measures so. */
    private static final double TOLERANCE = 1.05;

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
        Measure measure = Measure.of(run);
        RunDone evidence = lately(situation, run.day()).max(measure.byLength()).orElse(null);
        return new Idea(
                Rule.LONGEST_RUN,
                evidence == null
                        ? Phrase.of("nothing-for-a-month", measure.figure(run))
                        : Phrase.of("beyond-longest", measure.figure(run), measure.figure(evidence)),
                Set.of("cap:" + run.id().value()),
                evidence == null
                        ? List.of(new Fact(Evidence.Kind.FIGURE, null, Phrase.of("no-run-in-a-month")))
                        : List.of(new Fact(
                                Evidence.Kind.ACTIVITY,
                                evidence.activity(),
                                Phrase.of("longest", measure.figure(evidence), Figure.of(evidence.day())))),
                List.of(shorter));
    }

    /** The run no longer than the cap; empty where it is not, or where too little is known to say so. */
    static Optional<Alteration> capped(PlanSituation situation, Planned run) {
        Measure measure = Measure.of(run);
        double cap = most(situation, run.day(), measure);
        double planned = measure.length(run);
        if (cap == 0 || planned <= cap * TOLERANCE) {
            return Optional.empty();
        }
        Alteration.Reshape shorter = Alteration.Reshape.to(run, Shortening.all(run.workout(), cap / planned));
        return shorter.changes() ? Optional.of(shorter) : Optional.empty();
    }

    /** The longest that a training run of a day may be; zero where too little is known. */
    static Distance cap(PlanSituation situation, LocalDate day) {
        return Distance.metres(most(situation, day, Measure.DISTANCE));
    }

    private static double most(PlanSituation situation, LocalDate day, Measure measure) {
        if (situation.runs().size() < FEWEST_RUNS) {
            return 0;
        }
        double longest =
                lately(situation, day).mapToDouble(measure::length).max().orElse(0);
        if (longest > 0) {
            return longest * LongestRunLimit.MOST;
        }
        return situation.runs().stream()
                .filter(run -> !run.race())
                .max(measure.byLength())
                .map(former -> measure.length(former)
                        * LongestRunLimit.afresh(former.time()).toSeconds()
                        / Math.max(1, former.time().toSeconds()))
                .orElse(0.0);
    }

    private static Stream<RunDone> lately(PlanSituation situation, LocalDate day) {
        return situation
                .runsBetween(day.minusDays(LongestRunLimit.DAYS), day.minusDays(1))
                .filter(run -> !run.race());
    }

    /** What a run's length is told in. */
    private enum Measure {
        /** In metres. */
        DISTANCE,
        /** In seconds. */
        TIME;

        static Measure of(Planned run) {
            return RunLength.of(run.workout(), run.speeds()).byTime() ? TIME : DISTANCE;
        }

        double length(Planned run) {
            RunLength length = RunLength.of(run.workout(), run.speeds());
            return this == TIME ? length.time().toSeconds() : length.distance().metres();
        }

        double length(RunDone run) {
            return this == TIME ? run.time().toSeconds() : run.distance().metres();
        }

        Comparator<RunDone> byLength() {
            return Comparator.comparingDouble(this::length);
        }

        Figure figure(Planned run) {
            return figure(length(run));
        }

        Figure figure(RunDone run) {
            return figure(length(run));
        }

        private Figure figure(double length) {
            return this == TIME
                    ? Figure.of(Duration.ofSeconds(Math.round(length)))
                    : Figure.of(Distance.metres(length));
        }
    }
}
