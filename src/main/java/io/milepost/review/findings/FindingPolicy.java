package io.milepost.review.findings;

import java.util.Optional;

/** One thing that a review can claim, and when it may. */
public interface FindingPolicy {

    FindingKind kind();

    Reading read(TrainingHistory history, ReviewThresholds thresholds);

    /** The claim, where it holds. */
    default Optional<Finding> find(TrainingHistory history, ReviewThresholds thresholds) {
        return read(history, thresholds) instanceof Reading.Measured measured && measured.holds()
                ? Optional.of(Finding.of(kind(), measured))
                : Optional.empty();
    }
}
