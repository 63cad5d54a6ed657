package io.milepost.training.proposals;

import io.milepost.training.LedgerEntryId;

/** What became of an approval. */
public sealed interface Decided {

    /** All of it was done; the entry of the ledger tells and takes back. */
    record Approved(ProposalId id, LedgerEntryId entry) implements Decided {}

    /**
     * Nothing was done, because the plan moved on.
     *
     * @param workout the title of the first workout in the way
     */
    record Outdated(ProposalId id, String workout) implements Decided {}

    /** Nothing was done, because the proposal was thought out again since and is about other workouts by now. */
    record ThoughtAgain(ProposalId id) implements Decided {}

    /** Nothing was done: somebody decided it meanwhile, or what it rested on holds no more. */
    record Already(ProposalId id) implements Decided {}
}
