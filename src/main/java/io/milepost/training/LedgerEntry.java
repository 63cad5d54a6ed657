package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of an athlete's plan, told: who, when, why, and what was before and after.
 *
 * @param who null where Milepost itself acted
 * @param whoName the name that they had then
 * @param subject the workout's title, or the template's name
 * @param why the reason given; may be empty
 * @param undone whether it was taken back
 */
public record LedgerEntry(
        LedgerEntryId id,
        AthleteId athlete,
        Instant when,
        @Nullable AccountId who,
        String whoName,
        LedgerKind kind,
        String subject,
        String why,
        List<LedgerChange> changes,
        boolean undone) {

    public LedgerEntry {
        changes = List.copyOf(changes);
    }
}
