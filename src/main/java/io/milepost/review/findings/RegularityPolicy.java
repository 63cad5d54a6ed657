package io.milepost.review.findings;

import java.util.List;

/** How many weeks have their three runs: too few is inconsistent, nine of ten is a strength. */
final class RegularityPolicy implements FindingPolicy {

    private static final int FEWEST_WEEKS = 4;
    private static final double STRONG = 0.9;
    private static final int MOST_RUNS = 7;

    private final FindingKind kind;

    private RegularityPolicy(FindingKind kind) {
        this.kind = kind;
    }

    static RegularityPolicy inconsistent() {
        return new RegularityPolicy(FindingKind.INCONSISTENT);
    }

    static RegularityPolicy consistentWeeks() {
        return new RegularityPolicy(FindingKind.CONSISTENT_WEEKS);
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
        boolean strength = kind == FindingKind.CONSISTENT_WEEKS;
        int runs = strength ? mostKept(weeks, thresholds.runsAWeek()) : thresholds.runsAWeek();
        List<Week> kept =
                weeks.stream().filter(week -> week.runs().size() >= runs).toList();
        List<Week> missed =
                weeks.stream().filter(week -> week.runs().size() < runs).toList();
        double share = (double) kept.size() / weeks.size();
        return new Reading.Measured(
                new Measure.Regularity(kept.size(), weeks.size(), runs),
                strength ? share >= STRONG : share < thresholds.keptShare(),
                strength ? share : 1 - share / thresholds.keptShare(),
                Evidence.weeks(strength ? kept : missed),
                Confidence.of(history, weeks.size(), 1),
                new Sketch(
                        Sketch.Unit.WEEK_RUNS,
                        weeks.stream()
                                .map(week -> new Sketch.Mark(
                                        week.monday(),
                                        week.runs().size(),
                                        strength == (week.runs().size() >= runs)))
                                .toList(),
                        (double) runs));
    }

    /** The most runs that nine of ten weeks have; at least those that a week is kept with. */
    private static int mostKept(List<Week> weeks, int least) {
        for (int runs = MOST_RUNS; runs > least; runs--) {
            int wanted = runs;
            long kept =
                    weeks.stream().filter(week -> week.runs().size() >= wanted).count();
            if (kept >= STRONG * weeks.size()) {
                return runs;
            }
        }
        return least;
    }
}
