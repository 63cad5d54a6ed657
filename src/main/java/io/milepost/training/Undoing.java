package io.milepost.training;

import java.time.LocalDate;
import java.util.Locale;

/** What became of an undo: all of it, or nothing and why. */
public sealed interface Undoing {

    /** Everything is as it was before. The undo has an entry of its own, which can be undone in turn. */
    record Undone(LedgerEntryId entry) implements Undoing {}

    /** Nothing was touched. The workout is the first one in the way. */
    record NotUndone(Reason reason, String title, LocalDate day) implements Undoing {
        /** The message key of the sentence, with {@code {0}} the workout and {@code {1}} its day. */
        public String key() {
            return "training.not-undone."
                    + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why an undo is impossible. */
    enum Reason {
        ALREADY_UNDONE,
        /** A workout was changed since; undo that first. */
        LATER_CHANGE,
        /** A workout was trained since. */
        COMPLETED
    }
}
