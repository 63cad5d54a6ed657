package io.milepost.review.findings;

/**
 * A claim about the training of a window.
 *
 * @param weight what the cards are ordered by, the greatest first
 */
public record Finding(
        FindingKind kind, Measure measure, double weight, Evidence evidence, Confidence confidence, Sketch sketch) {

    static Finding of(FindingKind kind, Reading.Measured measured) {
        double excess = Math.clamp(measured.severity(), 0, 1) * 15;
        return new Finding(
                kind,
                measured.measure(),
                (kind.base() + excess) * measured.confidence().factor(),
                measured.evidence(),
                measured.confidence(),
                measured.sketch());
    }
}
