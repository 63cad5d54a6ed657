package io.milepost.review;

import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteId;
import java.time.Instant;
import java.util.List;

/**
 * What an athlete reads of a review: what the coach accepted and chose, without figures or thresholds.
 *
 * @param from the coach's name; empty where that is not known
 * @param note the coach's words; may be empty
 * @param findings the weightiest first
 */
public record SharedReview(
        ReviewId review,
        AthleteId athlete,
        ReviewWindow window,
        Instant shared,
        String from,
        String note,
        List<ReviewFinding> findings) {

    public SharedReview {
        findings = List.copyOf(findings);
    }
}
