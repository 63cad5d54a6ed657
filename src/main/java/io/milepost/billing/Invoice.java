package io.milepost.billing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bill.
 *
 * @param number as printed on it; null while it is a draft
 * @param page where it can be looked at, and paid if it is open; null while it is a draft
 * @param nextAttempt when the card is tried again; null if it is not
 */
public record Invoice(
        @Nullable String number,
        Money total,
        Instant drawn,
        boolean paid,
        boolean open,
        @Nullable Instant nextAttempt,
        @Nullable String page) {}
