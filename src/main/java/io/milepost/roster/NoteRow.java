package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "athlete_note")
class NoteRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private UUID author;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private Instant written;

    private @Nullable Instant edited;

    private @Nullable Instant removed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoteRow() {}

    private NoteRow(AthleteId athlete, AccountId author, String body, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.author = author.value();
        this.body = body;
        this.written = now;
    }

    static NoteRow written(AthleteId athlete, AccountId author, String text, Instant now) {
        return new NoteRow(athlete, author, text, now);
    }

    void edit(String text, Instant now) {
        if (!text.equals(body)) {
            body = text;
            edited = now;
        }
    }

    void remove(Instant now) {
        removed = now;
    }

    void restore() {
        removed = null;
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    AccountId author() {
        return new AccountId(author);
    }

    Note toNote() {
        return new Note(getId(), athlete(), author(), body, written, edited);
    }
}
