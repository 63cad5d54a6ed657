package io.milepost.billing.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as Stripe has it now.
 *
 * @param periodStart the current period's start, from the item
 * @param periodEnd the current period's end, from the item
 * @param cancelAt when it ends by itself; the item's period end if it was canceled at period end; null if it renews
 * @param collectionPaused whether {@code pause_collection} is set
 * @param trialEnd null without a trial
 * @param endedAt null while it lives
 */
public record RemoteSubscription(
        String id,
        String customer,
        String status,
        String price,
        long amount,
        String currency,
        Instant startedAt,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Instant cancelAt,
        boolean collectionPaused,
        @Nullable Instant trialEnd,
        @Nullable Instant endedAt) {}
