package io.milepost.training.proposals;

import io.milepost.roster.AthleteId;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.adaptation.Fact;
import io.milepost.training.adaptation.Phrase;
import io.milepost.training.adaptation.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule proposes about an athlete's plan, and what became of it.
 *
 * @param reason a sentence that is told in the reader's language and units
 * @param differences each workout before and after; of a decided one only the edits, for the ledger has what was done
 * @param firstDay the first day that it touches
 * @param found when it was thought out
 * @param decidedBy the name that they had then; empty while it waits
 * @param said why it was declined; else empty
 * @param entry of the ledger; null where nothing was changed
 */
public record Proposal(
        ProposalId id,
        AthleteId athlete,
        Rule rule,
        Phrase reason,
        List<Fact> evidence,
        List<Difference> differences,
        LocalDate firstDay,
        Instant found,
        State state,
        @Nullable Instant decided,
        String decidedBy,
        String said,
        @Nullable LedgerEntryId entry) {

    public static final int LONGEST_REASON = 300;

    public Proposal {
        evidence = List.copyOf(evidence);
        differences = List.copyOf(differences);
    }

    /** What became of it. */
    public enum State {
        OPEN,
        /** The plan moved on before it was approved: nothing was changed. */
        OUTDATED,
        APPROVED,
        /** Approved otherwise than it was proposed. */
        EDITED,
        DECLINED,
        /** What it rested on holds no more. */
        GONE;

        /** Whether it waits for a coach. */
        public boolean waits() {
            return this == OPEN;
        }

        public boolean isDecided() {
            return this == APPROVED || this == EDITED || this == DECLINED;
        }
    }
}
