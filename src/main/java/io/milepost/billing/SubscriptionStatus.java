package io.milepost.billing;

import java.util.Locale;

/** Stripe's words for where a subscription stands. */
public enum SubscriptionStatus {
    TRIALING,
    ACTIVE,
    /** A renewal was declined or wants the payer's confirmation. */
    PAST_DUE,
    /** A trial ended without a card; not a pause of collection. */
    PAUSED,
    /** The first payment was never completed, so far. */
    INCOMPLETE,
    INCOMPLETE_EXPIRED,
    UNPAID,
    CANCELED,
    /** A word that Stripe did not know when this was written. */
    UNKNOWN;

    static SubscriptionStatus of(String word) {
        for (var status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return status;
            }
        }
        return UNKNOWN;
    }

    /** Whether it goes on: somebody who has it must not buy it a second time. */
    public boolean isAlive() {
        return switch (this) {
            case TRIALING, ACTIVE, PAST_DUE, PAUSED, UNPAID, UNKNOWN -> true;
            case INCOMPLETE, INCOMPLETE_EXPIRED, CANCELED -> false;
        };
    }

    /** Whether a first payment, or a trial, ever began it. */
    boolean hasBegun() {
        return this != INCOMPLETE && this != INCOMPLETE_EXPIRED;
    }
}
