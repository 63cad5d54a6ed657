package io.milepost.review.findings;

import io.milepost.running.Pace;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Paces clustered: most fast runs are hardly faster than the others. A run's mean hides its intervals, so each run is
 * taken by its fastest eight minutes, grade-adjusted. The fast ones are those whose name says so, where there are enough;
 * else the fastest quarter. Races say nothing of training.
 */
final class ClusteredPacesPolicy implements FindingPolicy {

    private static final int QUARTER = 4;

    @Override
    public FindingKind kind() {
        return FindingKind.PACES_CLUSTERED;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        List<Run> training = history.trainingRuns();
        List<Run> usable = training.stream()
                .filter(run -> run.fastestEight() != null)
                .sorted(Comparator.comparingDouble(ClusteredPacesPolicy::eight).thenComparing(Run::activity))
                .toList();
        int fewest = thresholds.nearRuns();
        List<Run> named = usable.stream().filter(Run::speed).toList();
        boolean byName = named.size() >= fewest && usable.size() - named.size() >= fewest;
        List<Run> fast = byName ? named : usable.subList(0, usable.size() / QUARTER);
        if (fast.size() < fewest || usable.size() - fast.size() < fewest) {
            return new Reading.TooLittle(Reading.Lack.FAST_MINUTES, usable.size(), fewest * QUARTER);
        }
        Set<UUID> fastOnes = fast.stream().map(Run::activity).collect(Collectors.toSet());
        double middle = Medians.of(usable.stream()
                .filter(run -> !fastOnes.contains(run.activity()))
                .map(ClusteredPacesPolicy::eight)
                .toList());
        List<Run> near = fast.stream()
                .filter(run -> Math.abs(eight(run) - middle) <= thresholds.nearShare() * middle)
                .toList();
        double within = near.stream()
                .mapToDouble(run -> Math.abs(eight(run) - middle))
                .max()
                .orElse(0);
        double share = (double) near.size() / fast.size();
        var measure = new Measure.Clustered(
                near.size(),
                fast.size(),
                within,
                middle,
                Medians.of(fast.stream().map(ClusteredPacesPolicy::eight).toList()),
                byName);
        return new Reading.Measured(
                measure,
                share >= thresholds.mostShare(),
                (share - thresholds.mostShare()) / (1 - thresholds.mostShare() + 0.01),
                Evidence.runs(near.isEmpty() ? fast : near),
                Confidence.of(history, fast.size(), (double) usable.size() / training.size()),
                sketch(usable, fastOnes, middle));
    }

    private static Sketch sketch(List<Run> usable, Set<UUID> fast, double middle) {
        return new Sketch(
                Sketch.Unit.RUN_PACE,
                usable.stream()
                        .map(run -> new Sketch.Mark(run.day(), eight(run), fast.contains(run.activity())))
                        .toList(),
                middle);
    }

    private static double eight(Run run) {
        Pace pace = run.fastestEight();
        return pace == null ? Double.MAX_VALUE : pace.secondsPerKm();
    }
}
