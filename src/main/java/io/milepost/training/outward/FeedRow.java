package io.milepost.training.outward;

import io.milepost.accounts.Secret;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose calendar a secret address is: it is asked for before any practice is known. */
@Entity
@Table(name = "calendar_feed")
class FeedRow extends PlatformRow {

    /** Programs ask every few minutes; when they did is worth a write once an hour. */
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Column(name = "word_hash", nullable = false, updatable = false, length = 32)
    private byte[] wordHash;

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(name = "of_athlete", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private Instant opened;

    private @Nullable Instant fetched;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FeedRow() {}

    private FeedRow(Secret word, PracticeId practice, AthleteId athlete, Instant now) {
        super(Ids.next());
        this.wordHash = word.hash();
        this.practice = practice.value();
        this.athlete = athlete.value();
        this.opened = now;
    }

    static FeedRow open(Secret word, PracticeId practice, AthleteId athlete, Instant now) {
        return new FeedRow(word, practice, athlete, now);
    }

    void fetchedAt(Instant now) {
        if (fetched == null || fetched.plus(NOTED_EVERY).isBefore(now)) {
            fetched = now;
        }
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    CalendarFeed toFeed() {
        return new CalendarFeed(opened, fetched);
    }
}
