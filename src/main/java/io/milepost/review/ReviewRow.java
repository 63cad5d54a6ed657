package io.milepost.review;

import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A review as it was made. Nothing of it ever changes. */
@Entity
@Table(name = "review")
class ReviewRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_on", nullable = false, updatable = false)
    private LocalDate until;

    @Column(nullable = false, updatable = false)
    private Instant reviewed;

    @Column(name = "reviewed_by", updatable = false)
    private @Nullable UUID reviewedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private Outcome outcome;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReviewRow() {}

    private ReviewRow(AthleteId athlete, ReviewWindow window, Outcome outcome, @Nullable AccountId by, Instant now) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.from = window.from();
        this.until = window.until();
        this.reviewed = now;
        this.reviewedBy = by == null ? null : by.value();
        this.outcome = outcome;
    }

    static ReviewRow made(
            AthleteId athlete, ReviewWindow window, Outcome outcome, @Nullable AccountId by, Instant now) {
        return new ReviewRow(athlete, window, outcome, by, now);
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    ReviewId reviewId() {
        return new ReviewId(getId());
    }

    ReviewWindow window() {
        return new ReviewWindow(from, until);
    }

    Instant reviewed() {
        return reviewed;
    }

    Outcome outcome() {
        return outcome;
    }

    Review toReview(List<ReviewFinding> findings) {
        return new Review(
                reviewId(),
                athlete(),
                window(),
                reviewed,
                reviewedBy == null ? null : new AccountId(reviewedBy),
                outcome.thresholds(),
                outcome.lastKnown(),
                findings,
                outcome.unsaid());
    }
}
