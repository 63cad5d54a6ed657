package io.milepost.billing;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that Stripe is asked to do once. It is committed before the call, and its id is the call's idempotency
 * key: whoever finds it pending repeats the same call. The slot, while it is taken, lets no second one in.
 */
@Entity
@Table(name = "stripe_command")
class StripeCommandRow extends PracticeRow {

    enum State {
        PENDING,
        DONE,
        FAILED
    }

    private @Nullable String slot;

    @Column(nullable = false, updatable = false)
    private String params;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    private @Nullable String result;

    private @Nullable String link;

    private @Nullable Instant expires;

    @Column(nullable = false, updatable = false)
    private Instant begun;

    private @Nullable Instant ended;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StripeCommandRow() {}

    private StripeCommandRow(String slot, String params, Instant now) {
        super(Ids.next());
        this.slot = slot;
        this.params = params;
        this.state = State.PENDING;
        this.begun = now;
    }

    static StripeCommandRow begun(String slot, String params, Instant now) {
        return new StripeCommandRow(slot, params, now);
    }

    void done(StripeCommands.Result outcome, Instant now) {
        state = State.DONE;
        result = outcome.id();
        link = outcome.link();
        expires = outcome.expires();
        ended = now;
    }

    void failed(Instant now) {
        state = State.FAILED;
        slot = null;
        ended = now;
    }

    /** Lets the next one in; what was done stays known. */
    void release() {
        slot = null;
    }

    State state() {
        return state;
    }

    Instant begun() {
        return begun;
    }

    String params() {
        return params;
    }

    @Nullable
    String slot() {
        return slot;
    }

    StripeCommands.Result result() {
        if (result == null) {
            throw new IllegalStateException("not done yet");
        }
        return new StripeCommands.Result(result, link, expires);
    }
}
