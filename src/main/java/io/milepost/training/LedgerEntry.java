package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of an athlete's plan, told: who, when, why, and what was before and after.
 *
 * @param who null where Milepost itself acted
 * @param whoName the name that they had then
 * @param subject the workout's title, or the template's name
 * @param why the reason given; may be empty
 * @param evidence what the change leans on
 * @param source the rule behind it and who says so; empty where a person decided
 * @param action shared by the entries of one action for many athletes; null for a change of one
 * @param undone whether it was taken back
 * @param acknowledged when the athlete said that they saw it; null while they have not
 * @param outcome what came of it; null while nobody knows
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
        List<Evidence> evidence,
        String source,
        @Nullable UUID action,
        boolean undone,
        @Nullable Instant acknowledged,
        @Nullable LedgerOutcome outcome) {

    public LedgerEntry {
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }
}
