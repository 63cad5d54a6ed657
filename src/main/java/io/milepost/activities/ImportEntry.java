package io.milepost.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file or line of an import.
 *
 * @param number in the order in which they were looked at, from 1
 * @param name of the file in its archive, or the number of the line
 * @param reason the message key of why it is of no use; null where it is
 * @param figure what that sentence needs; null for nothing
 * @param activity what it became, or what it is another copy of; null for neither, or where that was removed since
 */
public record ImportEntry(
        UUID id,
        int number,
        String name,
        EntryOutcome outcome,
        @Nullable String reason,
        @Nullable Double figure,
        @Nullable ActivitySummary activity) {}
