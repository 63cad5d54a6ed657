package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took the place that they were invited to. Published in the accepting transaction, in a seat of the practice.
 *
 * @param subject the athlete whose place it is, for an athlete's invitation
 */
public record InvitationAccepted(
        PracticeId practice,
        AccountId account,
        Role role,
        @Nullable UUID subject) {}
