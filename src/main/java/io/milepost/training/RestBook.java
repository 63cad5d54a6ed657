package io.milepost.training;

import io.milepost.roster.Absence;
import io.milepost.roster.AbsenceId;
import io.milepost.roster.AbsenceSaid;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells in the ledger that a plan rests or goes on, wherever somebody said so, and takes such an entry back: whatever it made
 * is withdrawn, and what it withdrew is put back. What takes an entry back exactly is its undo, and no entry of another kind.
 */
@Component
class RestBook {

    /** Nobody takes a word about days off back after so many others. */
    private static final int LATELY = 50;

    private final LedgerRows ledger;
    private final LedgerBook book;
    private final Absences absences;
    private final Practices practices;
    private final Messages messages;
    private final Clock clock;

    RestBook(
            LedgerRows ledger,
            LedgerBook book,
            Absences absences,
            Practices practices,
            Messages messages,
            Clock clock) {
        this.ledger = ledger;
        this.book = book;
        this.absences = absences;
        this.practices = practices;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AbsenceSaid said) {
        RestSwap swap = new RestSwap(said.before(), said.after());
        takenBackBy(swap, said.athlete())
                .ifPresentOrElse(book::writeUndo, () -> book.write(told(said, swap), List.of()));
    }

    /** Whether it could be taken back; if not, nothing was touched. */
    boolean take(LedgerRow entry, AthleteProfile athlete) {
        RestSwap swap = swapOf(entry);
        List<AbsenceId> there =
                absences.of(athlete.id()).stream().map(Absence::id).toList();
        boolean asItWas = there.containsAll(swap.after()) && Collections.disjoint(there, swap.before());
        if (!asItWas || isTaken(athlete, swap)) {
            return false;
        }
        absences.swap(swap.after(), swap.before());
        return true;
    }

    /** Asked before anything is touched: a refusal on the way would take the whole transaction with it. */
    private boolean isTaken(AthleteProfile athlete, RestSwap swap) {
        return swap.before().stream()
                .map(absences::get)
                .anyMatch(wanted -> absences.of(athlete.id()).stream()
                        .filter(known -> !swap.after().contains(known.id()) && known.kind() == wanted.kind())
                        .anyMatch(known -> known.overlaps(wanted)));
    }

    /** The entry that holds and did just the opposite. */
    private Optional<LedgerRow> takenBackBy(RestSwap swap, AthleteId athlete) {
        return ledger.findByAthleteIdOrderByHappenedDescIdDesc(athlete.value(), Limit.of(LATELY)).stream()
                .filter(row -> !row.isUndone() && row.changes().isEmpty())
                .filter(row -> swapOf(row).equals(swap.inverted()))
                .findFirst();
    }

    private RestSwap swapOf(LedgerRow entry) {
        return RestSwap.of(entry, this::entry);
    }

    private LedgerRow entry(UUID id) {
        return ledger.findById(id).orElseThrow(() -> new Missing("ledger entry"));
    }

    private PlanChange told(AbsenceSaid said, RestSwap swap) {
        Practice practice = practices.current();
        Formats formats = new Formats(practice.language(), practice.zone(), practice.units(), clock, messages);
        List<Absence> about = swap.named().stream().map(absences::get).toList();
        String subject = messages.get(about.getFirst().kind().key(), formats.locale());
        List<Evidence> evidence = about.stream()
                .map(absence -> new Evidence(
                        Evidence.Kind.ABSENCE, absence.id().value(), RestWords.sentence(absence, messages, formats)))
                .toList();
        return PlanChange.of(
                        said.athlete(),
                        rests(swap) ? LedgerKind.PAUSED : LedgerKind.RESUMED,
                        subject,
                        said.words(),
                        List.of())
                .leaningOn(evidence, "");
    }

    /** Whether there are more days off than before. */
    private boolean rests(RestSwap swap) {
        if (swap.before().isEmpty() || swap.after().isEmpty()) {
            return swap.before().isEmpty();
        }
        LocalDate before = absences.get(swap.before().getFirst()).last();
        LocalDate after = absences.get(swap.after().getFirst()).last();
        return isLater(after, before);
    }

    private static boolean isLater(@Nullable LocalDate one, @Nullable LocalDate other) {
        return other != null && (one == null || one.isAfter(other));
    }
}
