package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a list of athletes shows. Every part narrows further.
 *
 * @param text part of a name or address; empty for any
 * @param status null for everybody but the archived
 */
public record RosterFilter(
        String text,
        @Nullable AthleteStatus status,
        @Nullable GroupId group,
        @Nullable AccountId coach) {

    public static final RosterFilter ALL = new RosterFilter("", null, null, null);

    public RosterFilter {
        text = text.strip();
    }

    /** Whether it narrows the list at all. */
    public boolean isAll() {
        return equals(ALL);
    }
}
