package io.milepost.review.findings;

import io.milepost.running.Pace;
import java.util.List;
import java.util.Objects;

/**
 * Unstructured: the paces of the runs vary by less than five per cent. A run's mean hides its intervals, so this is said
 * only where the fastest eight minutes of too few runs are known; else {@link ClusteredPacesPolicy} knows better.
 */
final class UnstructuredPolicy implements FindingPolicy {

    private static final int FEWEST_RUNS = 12;

    @Override
    public FindingKind kind() {
        return FindingKind.UNSTRUCTURED;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        if (new ClusteredPacesPolicy().read(history, thresholds) instanceof Reading.Measured) {
            return new Reading.TooLittle(Reading.Lack.OCCASION, 0, 0);
        }
        List<Run> training = history.trainingRuns();
        List<Run> usable = training.stream().filter(run -> run.pace() != null).toList();
        if (usable.size() < FEWEST_RUNS) {
            return new Reading.TooLittle(Reading.Lack.RUNS, usable.size(), FEWEST_RUNS);
        }
        double[] paces =
                usable.stream().mapToDouble(UnstructuredPolicy::seconds).toArray();
        double variation = Medians.variation(paces);
        double median =
                Medians.of(usable.stream().map(UnstructuredPolicy::seconds).toList());
        return new Reading.Measured(
                new Measure.Sameness(usable.size(), variation, median),
                variation < thresholds.variedShare(),
                1 - variation / thresholds.variedShare(),
                Evidence.runs(usable),
                Confidence.of(history, usable.size(), (double) usable.size() / training.size())
                        .asHint(),
                new Sketch(
                        Sketch.Unit.RUN_PACE,
                        usable.stream()
                                .map(run -> new Sketch.Mark(run.day(), seconds(run), false))
                                .toList(),
                        median));
    }

    private static double seconds(Run run) {
        Pace pace = Objects.requireNonNull(run.pace());
        return pace.secondsPerKm();
    }
}
