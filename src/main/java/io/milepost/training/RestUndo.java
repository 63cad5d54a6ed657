package io.milepost.training;

import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceId;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes an entry back that let the plan rest or go on. Its evidence names the absences: of a rest the one that began; of
 * going on each one as it was, and the shorter one that took its place. Whatever the entry made is withdrawn, and what it
 * withdrew is put back.
 */
@Component
class RestUndo {

    private final LedgerRows ledger;
    private final Absences absences;

    RestUndo(LedgerRows ledger, Absences absences) {
        this.ledger = ledger;
        this.absences = absences;
    }

    /** Whether it could be taken back; if not, nothing was touched. */
    boolean take(LedgerRow entry, AthleteProfile athlete) {
        LedgerRow first = entry;
        boolean back = true;
        while (first.undoes() != null) {
            first = ledger.findById(first.undoes()).orElseThrow(() -> new Missing("ledger entry"));
            back = !back;
        }
        List<AbsenceId> before = new ArrayList<>();
        List<AbsenceId> after = new ArrayList<>();
        boolean replaced = first.kind() == LedgerKind.RESUMED;
        List<AbsenceId> named = first.evidence().stream()
                .filter(evidence -> evidence.kind() == Evidence.Kind.ABSENCE && evidence.id() != null)
                .map(evidence -> new AbsenceId(evidence.id()))
                .toList();
        for (int i = 0; i < named.size(); i++) {
            (replaced && i % 2 == 0 ? before : after).add(named.get(i));
        }
        return back ? swap(athlete, after, before) : swap(athlete, before, after);
    }

    private boolean swap(AthleteProfile athlete, List<AbsenceId> away, List<AbsenceId> again) {
        List<UUID> there = absences.of(athlete.id()).stream()
                .map(Absence::id)
                .map(AbsenceId::value)
                .collect(Collectors.toList());
        boolean asItWas = away.stream().allMatch(id -> there.contains(id.value()))
                && Collections.disjoint(
                        there, again.stream().map(AbsenceId::value).toList());
        if (!asItWas || isTaken(athlete, away, again)) {
            return false;
        }
        away.forEach(absences::withdraw);
        again.forEach(absences::restore);
        return true;
    }

    /** Asked before anything is touched: a refusal on the way would take the whole transaction with it. */
    private boolean isTaken(AthleteProfile athlete, List<AbsenceId> away, List<AbsenceId> again) {
        return again.stream()
                .map(absences::get)
                .anyMatch(wanted -> absences.of(athlete.id()).stream()
                        .filter(known -> !away.contains(known.id()) && known.kind() == wanted.kind())
                        .anyMatch(known -> known.overlaps(wanted)));
    }
}
