package io.milepost.connections;

import io.milepost.connections.sources.News;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of news about one connection, each kept once. It comes before anybody sits, so it stands outside any practice. */
@Entity
@Table(name = "vendor_notice")
class NoticeRow extends PlatformRow {

    enum State {
        RECEIVED,
        /** The connection is broken; it is looked at once the athlete connected again. */
        WAITING,
        DONE
    }

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(name = "of_connection", nullable = false, updatable = false)
    private UUID connection;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private News.Kind kind;

    @Column(nullable = false, updatable = false)
    private String remote;

    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable String title;

    @Column(nullable = false, updatable = false)
    private Instant happened;

    @Column(nullable = false, updatable = false)
    private Instant received;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoticeRow() {}

    private NoticeRow(PracticeId practice, UUID connection, String digest, News news, Instant now) {
        super(Ids.next());
        this.practice = practice.value();
        this.connection = connection;
        this.digest = digest;
        this.kind = news.kind();
        this.remote = news.remote();
        this.place = news.place() == null ? null : news.place().toString();
        this.title = news.title();
        this.happened = news.happened();
        this.received = now;
        this.state = State.RECEIVED;
    }

    static NoticeRow received(PracticeId practice, UUID connection, String digest, News news, Instant now) {
        return new NoticeRow(practice, connection, digest, news, now);
    }

    void is(State next) {
        state = next;
        if (next == State.DONE) {
            // It may hold a vendor's token, and nobody needs it any more.
            place = null;
        }
    }

    State state() {
        return state;
    }

    UUID connection() {
        return connection;
    }

    News news() {
        return new News(kind, "", remote, place == null ? null : URI.create(place), title, happened, digest);
    }
}
