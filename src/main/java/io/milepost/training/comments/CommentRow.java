package io.milepost.training.comments;

import io.milepost.accounts.Account;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "workout_comment")
class CommentRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    /** The id of what it stands beside. */
    @Column(name = "workout", nullable = false, updatable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Beside.Kind beside;

    @Column(nullable = false, updatable = false)
    private UUID author;

    @Column(name = "author_name", nullable = false, updatable = false)
    private String authorName;

    @Column(name = "by_athlete", nullable = false, updatable = false)
    private boolean byAthlete;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private Instant written;

    /** When the other side first saw it. */
    private @Nullable Instant seen;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CommentRow() {}

    private CommentRow(AthleteId athlete, Beside beside, Account author, boolean byAthlete, String body, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.subject = beside.value();
        this.beside = beside.kind();
        this.author = author.id().value();
        this.authorName = author.name();
        this.byAthlete = byAthlete;
        this.body = body;
        this.written = now;
    }

    static CommentRow of(
            AthleteId athlete, Beside beside, Account author, boolean byAthlete, String body, Instant now) {
        return new CommentRow(athlete, beside, author, byAthlete, body, now);
    }

    void see(boolean asAthlete, Instant now) {
        if (isUnreadFor(asAthlete)) {
            seen = now;
        }
    }

    private boolean isUnreadFor(boolean asAthlete) {
        return byAthlete != asAthlete && seen == null;
    }

    Comment toComment(boolean asAthlete) {
        return new Comment(authorName, byAthlete, body, written, isUnreadFor(asAthlete));
    }
}
