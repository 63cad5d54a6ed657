package io.milepost.review.findings;

import io.milepost.running.IntensityShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the time divides by effort, races left out: too much of it in the middle, or easy days that are easy. Judged by the
 * paces that were valid on each day; without a race that gives them nothing is claimed.
 */
final class IntensityPolicy implements FindingPolicy {

    private static final int FEWEST_RUNS = 8;
    private static final double FEWEST_SHARE = 0.5;

    private final FindingKind kind;

    private IntensityPolicy(FindingKind kind) {
        this.kind = kind;
    }

    static IntensityPolicy tooMuchModerate() {
        return new IntensityPolicy(FindingKind.TOO_MUCH_MODERATE);
    }

    static IntensityPolicy easyDaysEasy() {
        return new IntensityPolicy(FindingKind.EASY_DAYS_EASY);
    }

    @Override
    public FindingKind kind() {
        return kind;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        List<Run> training = history.trainingRuns();
        List<Run> usable =
                training.stream().filter(run -> effort(run).total() > 0).toList();
        int need = (int) Math.max(FEWEST_RUNS, Math.ceil(training.size() * FEWEST_SHARE));
        if (usable.size() < need) {
            return new Reading.TooLittle(Reading.Lack.PACES, usable.size(), need);
        }
        IntensityShare sum = sum(usable);
        var shares =
                new Measure.Intensity(sum.easy() / sum.total(), sum.moderate() / sum.total(), sum.hard() / sum.total());
        boolean moderate = kind == FindingKind.TOO_MUCH_MODERATE;
        double beyond =
                moderate ? shares.moderate() - thresholds.moderateShare() : shares.easy() - thresholds.easyShare();
        List<Run> telling = usable.stream()
                .sorted(Comparator.<Run>comparingDouble(run -> moderate
                                ? -effort(run).moderate()
                                : -effort(run).easy())
                        .thenComparing(Run::activity))
                .limit(12)
                .toList();
        return new Reading.Measured(
                shares,
                beyond >= 0,
                beyond / 0.3,
                Evidence.runs(telling),
                Confidence.of(history, usable.size(), (double) usable.size() / training.size()),
                sketch(history, moderate ? thresholds.moderateShare() : 1 - thresholds.easyShare(), moderate));
    }

    /** Each week's share of moderate time, or of all that was not easy. */
    private static Sketch sketch(TrainingHistory history, double line, boolean moderate) {
        List<Sketch.Mark> marks = new ArrayList<>();
        for (Week week : history.weeks()) {
            IntensityShare sum =
                    sum(week.runs().stream().filter(run -> !run.race()).toList());
            if (sum.total() > 0) {
                double share = (moderate ? sum.moderate() : sum.moderate() + sum.hard()) / sum.total();
                marks.add(new Sketch.Mark(week.monday(), share, moderate ? share >= line : share <= line));
            }
        }
        return new Sketch(Sketch.Unit.WEEK_SHARE, marks, line);
    }

    private static IntensityShare sum(List<Run> runs) {
        return runs.stream().map(IntensityPolicy::effort).reduce(new IntensityShare(0, 0, 0), IntensityShare::plus);
    }

    private static IntensityShare effort(Run run) {
        IntensityShare effort = run.effort();
        return effort == null ? new IntensityShare(0, 0, 0) : effort;
    }
}
