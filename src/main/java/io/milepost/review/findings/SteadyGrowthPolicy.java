package io.milepost.review.findings;

/** A strength: the volume grew, no week jumped, and speed did not stand still meanwhile. */
final class SteadyGrowthPolicy implements FindingPolicy {

    @Override
    public FindingKind kind() {
        return FindingKind.STEADY_GROWTH;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        Blocks blocks = Blocks.of(history).orElse(null);
        if (blocks == null) {
            return Blocks.tooFewWeeks(history);
        }
        boolean onlyMiles = new OnlyMilesPolicy().find(history, thresholds).isPresent();
        boolean jumped =
                VolumeSpikesPolicy.spikes(history, thresholds).stream().anyMatch(VolumeSpikesPolicy.Step::spike);
        double grown = blocks.growth().volumeGrowth();
        return new Reading.Measured(
                blocks.growth(),
                grown >= thresholds.steadyShare() && !onlyMiles && !jumped,
                grown / 0.5,
                blocks.evidence(),
                blocks.confidence(history),
                blocks.sketch(history));
    }
}
