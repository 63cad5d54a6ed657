package io.milepost.training;

import io.milepost.roster.AbsenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an entry of the ledger did to days off. Its evidence names them: of a rest the absence that began; where one took the
 * place of another, each as it was and then what took its place; of one that was taken back without an entry of its own to
 * take back, that one.
 *
 * @param before the absences that held before it, and no more
 * @param after those that hold since
 */
record RestSwap(List<AbsenceId> before, List<AbsenceId> after) {

    RestSwap {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** @param entries finds the entry that an entry took back */
    static RestSwap of(LedgerRow entry, Function<UUID, LedgerRow> entries) {
        UUID undoes = entry.undoes();
        if (undoes != null) {
            return of(entries.apply(undoes), entries).inverted();
        }
        List<AbsenceId> named = entry.evidence().stream()
                .filter(evidence -> evidence.kind() == Evidence.Kind.ABSENCE)
                .<AbsenceId>mapMulti((evidence, out) -> {
                    if (evidence.id() != null) {
                        out.accept(new AbsenceId(evidence.id()));
                    }
                })
                .toList();
        if (named.size() == 1) {
            return entry.kind() == LedgerKind.PAUSED ? new RestSwap(List.of(), named) : new RestSwap(named, List.of());
        }
        List<AbsenceId> before = new ArrayList<>();
        List<AbsenceId> after = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            (i % 2 == 0 ? before : after).add(named.get(i));
        }
        return new RestSwap(before, after);
    }

    RestSwap inverted() {
        return new RestSwap(after, before);
    }

    /** The absences in the order in which an entry names them. */
    List<AbsenceId> named() {
        List<AbsenceId> named = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i < before.size()) {
                named.add(before.get(i));
            }
            if (i < after.size()) {
                named.add(after.get(i));
            }
        }
        return named;
    }
}
