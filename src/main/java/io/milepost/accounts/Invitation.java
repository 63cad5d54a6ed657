package io.milepost.accounts;

import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that waits for its answer.
 *
 * @param name as the inviter wrote it; may be empty
 * @param subject the athlete whose place it is, for an athlete's invitation
 */
public record Invitation(
        UUID id,
        PracticeId practice,
        EmailAddress email,
        String name,
        Role role,
        @Nullable UUID subject,
        Instant invited,
        Instant expires) {}
