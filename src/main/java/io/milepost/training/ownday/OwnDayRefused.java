package io.milepost.training.ownday;

import java.util.Locale;

/** Why an athlete's day stays as it is. */
public final class OwnDayRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason, with one sentence each. */
    public enum Reason {
        /** A red flag: stop. */
        HELD,
        /** Only today is the athlete's own; every other day is for the coach to decide. */
        NOT_TODAY,
        /** It was trained; what was done is not rewritten. */
        TRAINED,
        /** Pain or illness: rest is the only offer. */
        REST_ONLY,
        /** Further than the coach allows, into another week, onto a day that is full, or a race. */
        BEYOND_ALLOWANCE,
        /** There is no smaller one of it. */
        NOTHING_SMALLER
    }

    private final Reason reason;

    public OwnDayRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The message key of the sentence. */
    public String key() {
        return "training.own-day.refused."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
