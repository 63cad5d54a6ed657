package io.milepost.review;

import io.milepost.review.findings.Finding;
import io.milepost.review.findings.FindingKind;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finding of a review. Its figures stay; what the coach makes of it may change. */
@Entity
@Table(name = "review_finding")
class FindingRow extends PracticeRow {

    enum State {
        OPEN,
        ACCEPTED,
        EDITED,
        REJECTED
    }

    private static final double MILLI = 1_000;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FindingKind kind;

    @Column(name = "weight_milli", nullable = false, updatable = false)
    private int weightMilli;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private Figures figures;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    private @Nullable String words;

    private @Nullable String intention;

    private @Nullable String reason;

    private @Nullable Instant decided;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable Instant accepted;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FindingRow() {}

    private FindingRow(ReviewRow review, Finding finding) {
        super(Ids.next());
        this.reviewId = review.getId();
        this.athleteId = review.athlete().value();
        this.kind = finding.kind();
        this.weightMilli = (int) Math.round(finding.weight() * MILLI);
        this.figures = Figures.of(finding);
        this.state = State.OPEN;
    }

    static FindingRow found(ReviewRow review, Finding finding) {
        return new FindingRow(review, finding);
    }

    /**
     * @param today the athlete's local day
     * @return whether this accepted it, which it was not before
     */
    boolean decide(Decision decision, @Nullable AccountId by, Instant now, LocalDate today) {
        boolean before = isAccepted();
        words = null;
        reason = null;
        switch (decision) {
            case Decision.Open open -> state = State.OPEN;
            case Decision.Accept accept -> state = State.ACCEPTED;
            case Decision.Edit edit -> {
                state = State.EDITED;
                words = edit.words();
            }
            case Decision.Reject reject -> {
                state = State.REJECTED;
                reason = reject.reason();
            }
        }
        decided = now;
        decidedBy = by == null ? null : by.value();
        boolean first = isAccepted() && accepted == null;
        if (first) {
            accepted = now;
            acceptedOn = today;
        }
        return isAccepted() && !before;
    }

    /** Forgets when it was accepted: nothing was measured from that day on yet. */
    void forgetAcceptance() {
        if (!isAccepted()) {
            accepted = null;
            acceptedOn = null;
        }
    }

    /** @param text at most 600 characters; may be empty */
    void intend(String text) {
        String stripped = text.strip();
        if (stripped.length() > Decision.LONGEST_WORDS) {
            throw new IllegalArgumentException("an intention has at most 600 characters");
        }
        intention = stripped.isEmpty() ? null : stripped;
    }

    boolean isAccepted() {
        return state == State.ACCEPTED || state == State.EDITED;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    FindingId findingId() {
        return new FindingId(getId());
    }

    UUID reviewId() {
        return reviewId;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    FindingKind kind() {
        return kind;
    }

    /** The day from which on it is measured again. */
    LocalDate acceptedOn() {
        return Objects.requireNonNull(acceptedOn);
    }

    Finding found() {
        return figures.finding(kind, weightMilli / MILLI);
    }

    ReviewFinding toFinding(List<Remeasurement> remeasured) {
        return new ReviewFinding(
                findingId(),
                new ReviewId(reviewId),
                athlete(),
                found(),
                decision(),
                decided,
                intention == null ? "" : intention,
                isAccepted() ? acceptedOn : null,
                remeasured);
    }

    /** What was decided last. */
    Decision decision() {
        return switch (state) {
            case OPEN -> new Decision.Open();
            case ACCEPTED -> new Decision.Accept();
            case EDITED -> new Decision.Edit(Objects.requireNonNull(words));
            case REJECTED -> new Decision.Reject(Objects.requireNonNull(reason));
        };
    }
}
