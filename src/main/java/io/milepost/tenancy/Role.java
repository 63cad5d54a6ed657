package io.milepost.tenancy;

import java.util.EnumSet;
import java.util.Set;

/** What an account is in one practice. An account may hold several roles there. */
public enum Role {
    /** Runs the practice and its money; may all that a coach may. */
    OWNER,
    /** Coaches every athlete of the practice. */
    COACH,
    /** Helps with the athletes assigned to them, and sees no others. */
    ASSISTANT,
    /** Is coached. */
    ATHLETE;

    /** The roles that work for the practice. */
    public static final Set<Role> TEAM = EnumSet.of(OWNER, COACH, ASSISTANT);

    public boolean isTeam() {
        return TEAM.contains(this);
    }
}
