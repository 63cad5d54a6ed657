package io.milepost.review.findings;

/**
 * No progression: the volume of the last weeks is that of the first, the long run is no longer, and nothing became
 * faster. Who trains the same and runs faster does progress.
 */
final class NoProgressionPolicy implements FindingPolicy {

    /** A long run is longer from here on; less is how satellites measure. */
    private static final double LONGER = 1.03;

    @Override
    public FindingKind kind() {
        return FindingKind.NO_PROGRESSION;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        Blocks blocks = Blocks.of(history).orElse(null);
        if (blocks == null) {
            return Blocks.tooFewWeeks(history);
        }
        Measure.Growth growth = blocks.growth();
        Double eight = blocks.eightGain();
        Double vdot = blocks.vdotGain();
        boolean faster =
                eight != null && eight > thresholds.sameShare() || vdot != null && vdot > thresholds.sameShare();
        boolean same = Math.abs(growth.volumeGrowth()) < thresholds.steadyShare();
        boolean longer = growth.longestAfter() > growth.longestBefore() * LONGER;
        return new Reading.Measured(
                growth,
                growth.metresBefore() > 0 && same && !longer && !faster,
                history.weeks().size() / 52.0,
                blocks.evidence(),
                blocks.confidence(history),
                blocks.sketch(history));
    }
}
