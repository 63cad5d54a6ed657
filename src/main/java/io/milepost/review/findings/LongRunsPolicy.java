package io.milepost.review.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Long runs: missing, or sound. A long run takes at least 75 minutes and 1.4 times the median run; half of the weeks
 * should have one. Sound ones are in the median at most two fifths of their week.
 */
final class LongRunsPolicy implements FindingPolicy {

    private static final int FEWEST_WEEKS = 4;
    private static final int FEWEST_RUNS = 8;
    private static final double SOUND_SHARE = 0.4;
    private static final double SECONDS_PER_MINUTE = 60;

    private final FindingKind kind;

    private LongRunsPolicy(FindingKind kind) {
        this.kind = kind;
    }

    static LongRunsPolicy missing() {
        return new LongRunsPolicy(FindingKind.MISSING_LONG_RUNS);
    }

    static LongRunsPolicy sound() {
        return new LongRunsPolicy(FindingKind.SOUND_LONG_RUNS);
    }

    @Override
    public FindingKind kind() {
        return kind;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        List<Week> weeks = history.weeks();
        if (weeks.size() < FEWEST_WEEKS) {
            return new Reading.TooLittle(Reading.Lack.WEEKS, weeks.size(), FEWEST_WEEKS);
        }
        List<Run> timed =
                history.runs().stream().filter(run -> run.seconds() > 0).toList();
        if (timed.size() < FEWEST_RUNS) {
            return new Reading.TooLittle(Reading.Lack.RUNS, timed.size(), FEWEST_RUNS);
        }
        double median = Medians.of(timed.stream().map(Run::seconds).toList());
        double least = Math.max(thresholds.longMinutes() * SECONDS_PER_MINUTE, thresholds.longTimesMedian() * median);
        List<Run> longOnes =
                timed.stream().filter(run -> run.seconds() >= least).toList();
        Set<UUID> longIds = longOnes.stream().map(Run::activity).collect(Collectors.toSet());
        List<Week> with = weeks.stream().filter(week -> has(week, longIds)).toList();
        int wanted = (int) Math.ceil(weeks.size() * thresholds.longRunShare() - 1e-9);
        List<Double> shares = shares(with, longIds);
        double weekShare = shares.isEmpty() ? 0 : Medians.of(shares);
        double longest = longOnes.stream().mapToDouble(Run::metres).max().orElse(0);
        boolean enough = with.size() >= wanted;
        boolean missing = kind == FindingKind.MISSING_LONG_RUNS;
        return new Reading.Measured(
                new Measure.LongRuns(with.size(), weeks.size(), wanted, longest, weekShare),
                missing ? !enough : enough && weekShare <= SOUND_SHARE,
                missing ? 1 - (double) with.size() / wanted : (double) with.size() / weeks.size(),
                missing
                        ? Evidence.weeks(weeks.stream()
                                .filter(week -> !has(week, longIds))
                                .toList())
                        : Evidence.runs(longOnes),
                Confidence.of(
                        history,
                        weeks.size(),
                        (double) timed.size() / history.runs().size()),
                sketch(weeks, longIds));
    }

    private static List<Double> shares(List<Week> with, Set<UUID> longOnes) {
        List<Double> shares = new ArrayList<>();
        for (Week week : with) {
            double longest = week.runs().stream()
                    .filter(run -> longOnes.contains(run.activity()) && !run.race())
                    .mapToDouble(Run::metres)
                    .max()
                    .orElse(0);
            if (longest > 0) {
                shares.add(longest / week.volume());
            }
        }
        return shares;
    }

    private static boolean has(Week week, Set<UUID> longOnes) {
        return week.runs().stream().anyMatch(run -> longOnes.contains(run.activity()));
    }

    private static Sketch sketch(List<Week> weeks, Set<UUID> longOnes) {
        return new Sketch(
                Sketch.Unit.RUN_METRES,
                weeks.stream()
                        .map(week -> new Sketch.Mark(
                                week.monday(),
                                week.runs().stream()
                                        .mapToDouble(Run::metres)
                                        .max()
                                        .orElse(0),
                                has(week, longOnes)))
                        .toList(),
                null);
    }
}
