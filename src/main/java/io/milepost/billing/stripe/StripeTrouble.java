package io.milepost.billing.stripe;

/** A call that Stripe did not fulfil. */
public final class StripeTrouble extends RuntimeException {

    /** What to do about it. */
    public enum Kind {
        /** Stripe was not reached, or is busy: the same call with the same key may be sent again. */
        LATER,
        /** There is no such object in this account. */
        MISSING,
        /** The key was used before with other parameters; nothing was created. */
        KEY_REUSED,
        /** Stripe says no, and will say no again. */
        REFUSED
    }

    private final Kind kind;

    StripeTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
