package io.milepost.review.findings;

import java.util.Comparator;
import java.util.List;

/** A gap: more than ten days in a row without a run, and nothing that excuses them. */
final class GapPolicy implements FindingPolicy {

    private static final int FEWEST_WEEKS = 4;

    @Override
    public FindingKind kind() {
        return FindingKind.GAP;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        List<Week> weeks = history.weeks();
        if (weeks.size() < FEWEST_WEEKS) {
            return new Reading.TooLittle(Reading.Lack.WEEKS, weeks.size(), FEWEST_WEEKS);
        }
        List<Breaks.Break> breaks = Breaks.of(history);
        Breaks.Break longest = breaks.stream()
                .max(Comparator.comparingInt(Breaks.Break::days))
                .orElse(new Breaks.Break(0, 0, null, history.window().from()));
        List<Breaks.Break> gaps =
                breaks.stream().filter(gap -> gap.days() > thresholds.gapDays()).toList();
        List<Week> touched = weeks.stream()
                .filter(week -> gaps.stream().anyMatch(gap -> touches(gap, week)))
                .toList();
        return new Reading.Measured(
                new Measure.Gap(longest.days(), gaps.size(), longest.after(), longest.until()),
                !gaps.isEmpty(),
                (longest.days() - thresholds.gapDays()) / 20.0,
                Evidence.weeks(touched),
                Confidence.of(history, gaps.size(), 1),
                new Sketch(
                        Sketch.Unit.WEEK_RUNS,
                        weeks.stream()
                                .map(week -> new Sketch.Mark(
                                        week.monday(), week.runs().size(), touched.contains(week)))
                                .toList(),
                        null));
    }

    private static boolean touches(Breaks.Break gap, Week week) {
        boolean begun =
                gap.after() == null || gap.after().isBefore(week.monday().plusDays(7));
        return begun && !gap.until().isBefore(week.monday());
    }
}
