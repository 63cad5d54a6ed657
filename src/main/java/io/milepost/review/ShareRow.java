package io.milepost.review;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What of a review its athlete may read, with the coach's note. */
@Entity
@Table(name = "review_share")
class ShareRow extends PracticeRow {

    /**
     * The JSON of the findings that were chosen.
     *
     * @param v the version of this layout, 1
     */
    record Chosen(int v, List<UUID> findings) {}

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false)
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Chosen chosen;

    @Column(nullable = false)
    private Instant shared;

    @Column(name = "shared_by")
    private @Nullable UUID sharedBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ShareRow() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    private ShareRow(ReviewRow review) {
        super(Ids.next());
        this.reviewId = review.getId();
        this.athleteId = review.athlete().value();
    }

    static ShareRow of(
            ReviewRow review, String note, Collection<FindingId> chosen, @Nullable AccountId by, Instant now) {
        var row = new ShareRow(review);
        row.say(note, chosen, by, now);
        return row;
    }

    /** @param words at most 2,000 characters; may be empty */
    final void say(String words, Collection<FindingId> findings, @Nullable AccountId by, Instant now) {
        String stripped = words.strip();
        if (stripped.length() > ReviewShares.LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most 2,000 characters");
        }
        note = stripped;
        chosen = new Chosen(1, findings.stream().map(FindingId::value).toList());
        shared = now;
        sharedBy = by == null ? null : by.value();
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    boolean chose(FindingId finding) {
        return chosen.findings().contains(finding.value());
    }

    String note() {
        return note;
    }

    Instant shared() {
        return shared;
    }

    @Nullable
    AccountId by() {
        return sharedBy == null ? null : new AccountId(sharedBy);
    }
}
