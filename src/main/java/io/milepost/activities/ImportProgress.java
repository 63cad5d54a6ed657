package io.milepost.activities;

import io.milepost.roster.AthleteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import of an archive or a list: how far it is, and what came of it.
 *
 * @param name of what was sent, as the sender calls it
 * @param bytes of what was sent
 * @param total how many files and lines there are to look at; 0 before it was opened
 * @param done how many of them were looked at
 * @param joined how many recordings found the line that somebody had typed for the same training
 * @param skipped what has nothing to do with training
 * @param problem the message key of what is wrong with it as a whole; null where nothing is
 * @param problemFigure what that sentence needs; null for nothing
 */
public record ImportProgress(
        ImportId id,
        AthleteId athlete,
        String name,
        ImportKind kind,
        ImportState state,
        long bytes,
        Instant createdAt,
        @Nullable Instant finishedAt,
        int total,
        int done,
        int imported,
        int joined,
        int duplicates,
        int unreadable,
        int wantingDay,
        int skipped,
        @Nullable String problem,
        @Nullable Double problemFigure) {

    /** From 0 to 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1.0, (double) done / total);
    }
}
