package io.milepost.billing.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checkout session as Stripe has it now.
 *
 * @param url the page to send the payer to; null once it is complete or expired
 * @param subscription what came of it; null before
 */
public record RemoteCheckout(
        String id,
        String status,
        @Nullable String url,
        Instant expiresAt,
        @Nullable String customer,
        @Nullable String subscription) {}
