package io.milepost.review;

import io.milepost.review.findings.HistoryReview.Unsaid;
import io.milepost.review.findings.ReviewThresholds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a review, beside its findings.
 *
 * @param v the version of this layout, 1
 */
record Outcome(
        int v,
        ReviewThresholds thresholds,
        List<Unsaid> unsaid,
        @Nullable LocalDate lastKnown) {

    static final int VERSION = 1;
}
