package io.milepost.review;

import io.milepost.review.findings.HistoryReview.Unsaid;
import io.milepost.review.findings.ReviewThresholds;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the training of a window said on a day.
 *
 * @param by who asked; null for a task
 * @param thresholds those of that day
 * @param lastKnown the last day of which anything was known; null where nothing was
 * @param findings the weightiest first
 * @param unsaid what could not be judged, and why
 */
public record Review(
        ReviewId id,
        AthleteId athlete,
        ReviewWindow window,
        Instant reviewed,
        @Nullable AccountId by,
        ReviewThresholds thresholds,
        @Nullable LocalDate lastKnown,
        List<ReviewFinding> findings,
        List<Unsaid> unsaid) {

    public Review {
        findings = List.copyOf(findings);
        unsaid = List.copyOf(unsaid);
    }

    /** The last day of which anything was known, where that is before a day; what came after it was not judged. */
    public Optional<LocalDate> lastKnownBefore(LocalDate day) {
        return Optional.ofNullable(lastKnown).filter(last -> last.isBefore(day.minusDays(2)));
    }
}
