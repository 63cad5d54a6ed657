package io.milepost.review.findings;

/** A strength: the best eight minutes of training are faster than they were. */
final class FasterEightPolicy implements FindingPolicy {

    @Override
    public FindingKind kind() {
        return FindingKind.FASTER_EIGHT;
    }

    @Override
    public Reading read(TrainingHistory history, ReviewThresholds thresholds) {
        Blocks blocks = Blocks.of(history).orElse(null);
        if (blocks == null) {
            return Blocks.tooFewWeeks(history);
        }
        Double gain = blocks.eightGain();
        if (gain == null) {
            return new Reading.TooLittle(Reading.Lack.OCCASION, 0, 0);
        }
        return new Reading.Measured(
                blocks.growth(),
                gain > thresholds.sameShare(),
                gain / 0.1,
                blocks.evidence(),
                blocks.confidence(history),
                blocks.sketch(history));
    }
}
