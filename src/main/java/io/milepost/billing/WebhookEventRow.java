package io.milepost.billing;

import io.milepost.billing.stripe.RemoteEvent;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook as it came, byte for byte. It comes before its practice is known, so it stands outside any. */
@Entity
@Table(name = "webhook_event")
class WebhookEventRow extends PlatformRow {

    private static final int CAUSE_LENGTH = 500;

    enum State {
        RECEIVED,
        APPLIED,
        /** Of a kind, or about an object, that Milepost has nothing to do with. */
        IGNORED,
        /** Of an account that is no practice's. */
        STRANGE
    }

    @Column(name = "event_id", nullable = false, updatable = false)
    private String eventId;

    @Column(name = "event_type", nullable = false, updatable = false)
    private String type;

    @Column(updatable = false)
    private @Nullable String account;

    @Column(name = "of_practice", updatable = false)
    private @Nullable UUID practice;

    @Column(name = "object_id", nullable = false, updatable = false)
    private String objectId;

    @Lob
    @Column(nullable = false, updatable = false, length = Integer.MAX_VALUE)
    private byte[] body;

    @Column(nullable = false, updatable = false)
    private Instant received;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false)
    private int attempts;

    private @Nullable String cause;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WebhookEventRow() {}

    private WebhookEventRow(RemoteEvent event, byte[] body, @Nullable PracticeId practice, Instant now) {
        super(Ids.next());
        this.eventId = event.id();
        this.type = event.type();
        this.account = event.account();
        this.practice = practice == null ? null : practice.value();
        this.objectId = event.objectId();
        this.body = body.clone();
        this.received = now;
        this.state = practice == null ? State.STRANGE : State.RECEIVED;
    }

    static WebhookEventRow received(RemoteEvent event, byte[] body, @Nullable PracticeId practice, Instant now) {
        return new WebhookEventRow(event, body, practice, now);
    }

    void end(State how) {
        state = how;
        attempts++;
        cause = null;
    }

    void failed(Throwable why) {
        attempts++;
        var words = why.toString();
        cause = words.length() > CAUSE_LENGTH ? words.substring(0, CAUSE_LENGTH) : words;
    }

    String type() {
        return type;
    }

    String objectId() {
        return objectId;
    }

    State state() {
        return state;
    }
}
