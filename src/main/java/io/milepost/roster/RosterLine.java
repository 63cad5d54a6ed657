package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An athlete in a list: no more than a line shows. Two lines of one athlete are equal.
 *
 * @param groups names, sorted
 */
public record RosterLine(
        AthleteId id,
        String name,
        @Nullable String email,
        AthleteStatus status,
        @Nullable AccountId coach,
        Instant joined,
        AccessSchedule membership,
        List<String> groups) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RosterLine line && line.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
