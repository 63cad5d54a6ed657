package io.milepost.billing;

import io.milepost.roster.AthleteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete pays, as Stripe said last.
 *
 * @param packageName null if it was made by hand at Stripe
 * @param interval null likewise
 * @param periodEnd until when the present period is paid, or owed
 * @param endsAt when it will end by itself; null if it renews
 * @param trialEnds while a trial runs; else null
 * @param graceEnds until when access stays full although a payment is missing; null if none is
 * @param ended when it ended; null while it lives
 * @param collectionPaused whether nothing is collected at present
 */
public record Subscription(
        AthleteId athlete,
        @Nullable String packageName,
        Money price,
        @Nullable BillingInterval interval,
        SubscriptionStatus status,
        Instant started,
        Instant periodEnd,
        @Nullable Instant endsAt,
        @Nullable Instant trialEnds,
        @Nullable Instant graceEnds,
        @Nullable Instant ended,
        boolean collectionPaused) {

    /** Whether somebody should look: money is owed, or we do not understand Stripe's word. */
    public boolean needsAttention() {
        return status == SubscriptionStatus.PAST_DUE
                || status == SubscriptionStatus.UNPAID
                || status == SubscriptionStatus.UNKNOWN;
    }
}
