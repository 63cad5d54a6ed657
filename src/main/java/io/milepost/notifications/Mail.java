package io.milepost.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was written.
 *
 * @param sent when the mail server took it; null while it waits
 */
public record Mail(
        UUID id,
        String to,
        String subject,
        String text,
        Instant written,
        @Nullable Instant sent) {}
