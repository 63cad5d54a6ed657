package io.milepost.training;

import java.util.List;

/** The diff of a ledger entry as it is stored. The format's number tells later code how to read it. */
record LedgerChanges(int format, List<LedgerChange> changes) {

    static final int FORMAT = 1;

    LedgerChanges {
        changes = List.copyOf(changes);
    }

    static LedgerChanges of(List<LedgerChange> changes) {
        return new LedgerChanges(FORMAT, changes);
    }
}
