package io.milepost.review.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Volume spikes: weeks beyond 130 % of the mean of the four before, and what followed. The four before are such as can
 * be compared with: excused weeks never count, nor do race weeks and down weeks, after which the usual would look like a
 * jump.
 */
final class VolumeSpikesPolicy implements FindingPolicy {

    private static final int BASE_WEEKS = 4;
    private static final int USUAL_WEEKS = 8;
    private static final double DOWN = 0.7;
    private static final int GAP_THAT_FOLLOWS = 5;
    private static final int WEEKS_AFTER = 2;
    private static final int ONE_IS_ENOUGH_UP_TO = 16;

    @Override
    public FindingKind kind() {
        return FindingKind.VOLUME_SPIKES;
    }

    /**
     * A week with what it is compared with, in metres.
     *
     * @param place among the weeks that count, those before the window first
     */
    record Step(Week week, int place, double base, double ratio, boolean spike) {}

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        List<Step> steps = spikes(history, thresholds);
        if (steps.isEmpty()) {
            return new Reading.TooLittle(Reading.Lack.WEEKS, history.weeks().size(), BASE_WEEKS + 1);
        }
        List<Week> spikes = steps.stream().filter(Step::spike).map(Step::week).toList();
        Set<Week> told = Set.copyOf(spikes);
        List<Breaks.Break> breaks = Breaks.of(history).stream()
                .filter(gap -> gap.days() >= GAP_THAT_FOLLOWS)
                .toList();
        int followed = (int) steps.stream()
                .filter(Step::spike)
                .filter(step -> breaks.stream().anyMatch(gap -> follows(gap, step.place())))
                .count();
        double highest = steps.stream().mapToDouble(Step::ratio).max().orElse(0);
        int enough = history.weeks().size() <= ONE_IS_ENOUGH_UP_TO ? 1 : 2;
        List<Run> runs = history.trainingRuns();
        double measured =
                (double) runs.stream().filter(run -> run.distance() != null).count() / runs.size();
        return new Reading.Measured(
                new Measure.Spikes(spikes.size(), steps.size(), followed, highest),
                spikes.size() >= enough,
                spikes.size() * 4.0 / steps.size(),
                Evidence.weeks(spikes),
                Confidence.of(history, steps.size(), measured),
                new Sketch(
                        Sketch.Unit.WEEK_METRES,
                        history.weeks().stream()
                                .map(week -> new Sketch.Mark(week.monday(), week.volume(), told.contains(week)))
                                .toList(),
                        null));
    }

    /** Every week of the window that has something to be compared with. */
    static List<Step> spikes(TrainingHistory history, ReviewThresholds thresholds) {
        List<Step> steps = new ArrayList<>();
        List<Week> before = new ArrayList<>();
        for (Week week : history.leadAndWeeks()) {
            List<Double> base = base(before);
            if (history.window().holds(week.monday()) && base.size() == BASE_WEEKS) {
                double mean =
                        base.stream().mapToDouble(Double::doubleValue).average().orElse(0);
                if (mean > 0) {
                    double ratio = week.volume() / mean;
                    steps.add(new Step(week, before.size(), mean, ratio, ratio > thresholds.spikeRatio()));
                }
            }
            before.add(week);
        }
        return steps;
    }

    private static List<Double> base(List<Week> before) {
        List<Week> recent = before.subList(Math.max(0, before.size() - USUAL_WEEKS), before.size());
        if (recent.size() < BASE_WEEKS) {
            return List.of();
        }
        double usual = Medians.of(recent.stream().map(Week::volume).toList());
        List<Double> base = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && base.size() < BASE_WEEKS; i--) {
            Week week = recent.get(i);
            if (!week.hasRace() && week.volume() >= DOWN * usual) {
                base.add(week.volume());
            }
        }
        return base;
    }

    private static boolean follows(Breaks.Break gap, int spike) {
        return gap.week() >= spike && gap.week() <= spike + WEEKS_AFTER;
    }
}
