package io.milepost.review.findings;

/** Only the miles grew: a tenth more in a week, while the best eight minutes and VDOT stay within one per cent. */
final class OnlyMilesPolicy implements FindingPolicy {

    @Override
    public FindingKind kind() {
        return FindingKind.ONLY_MILES_GREW;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        Blocks blocks = Blocks.of(history).orElse(null);
        if (blocks == null) {
            return Blocks.tooFewWeeks(history);
        }
        Double eight = blocks.eightGain();
        if (eight == null) {
            return new Reading.TooLittle(Reading.Lack.FAST_MINUTES_AT_BOTH_ENDS, blocks.fewestFast(), Blocks.BEST);
        }
        Double vdot = blocks.vdotGain();
        boolean same =
                Math.abs(eight) <= thresholds.sameShare() && (vdot == null || Math.abs(vdot) <= thresholds.sameShare());
        double grown = blocks.growth().volumeGrowth();
        return new Reading.Measured(
                blocks.growth(),
                same && grown >= thresholds.grownShare(),
                (grown - thresholds.grownShare()) / 0.4,
                blocks.evidence(),
                blocks.confidence(history),
                blocks.sketch(history));
    }
}
