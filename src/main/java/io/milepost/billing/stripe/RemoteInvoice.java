package io.milepost.billing.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as Stripe has it now.
 *
 * @param subscription from the invoice's parent; null if it bills something else
 * @param page where it can be looked at and paid; null while it is a draft
 * @param nextAttempt when Stripe tries the card again; null if it does not
 */
public record RemoteInvoice(
        String id,
        String customer,
        @Nullable String subscription,
        String status,
        @Nullable String number,
        long total,
        long paid,
        String currency,
        Instant createdAt,
        @Nullable Instant paidAt,
        @Nullable Instant nextAttempt,
        @Nullable String page) {}
