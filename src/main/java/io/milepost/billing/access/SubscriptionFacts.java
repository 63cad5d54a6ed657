package io.milepost.billing.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the access rule looks at in a subscription.
 *
 * @param status Stripe's word, known to us or not
 * @param periodStart the item's current period: since when a renewal may be unpaid
 * @param periodEnd the item's current period's end
 * @param cancelAt when it will end by itself; null if it renews
 * @param collectionPaused whether {@code pause_collection} is set, which is not the status {@code paused}
 */
public record SubscriptionFacts(
        String status,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Instant cancelAt,
        boolean collectionPaused) {}
