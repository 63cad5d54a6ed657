package io.milepost.training;

import java.util.List;

/** What a ledger entry leans on, as it is stored. The format's number tells later code how to read it. */
record LedgerEvidence(int format, List<Evidence> evidence) {

    static final int FORMAT = 1;

    LedgerEvidence {
        evidence = List.copyOf(evidence);
    }

    static LedgerEvidence of(List<Evidence> evidence) {
        return new LedgerEvidence(FORMAT, evidence);
    }
}
