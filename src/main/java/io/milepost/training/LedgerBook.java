package io.milepost.training;

import io.milepost.accounts.Accounts;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the ledger, in the transaction of the change, and says that the plan changed. */
@Component
class LedgerBook {

    private static final String MILEPOST = "Milepost";

    private final LedgerRows rows;
    private final Accounts accounts;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerBook(LedgerRows rows, Accounts accounts, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    LedgerEntryId write(PlanChange change, List<LedgerChange> made) {
        return keep(LedgerRow.of(clock.instant(), actor(), change, made));
    }

    /** Notes that an entry was taken back; an entry that this one had taken back counts again. */
    LedgerEntryId writeUndo(LedgerRow entry) {
        return writeUndo(entry, Set.of());
    }

    /** @param belts the workouts that go with it and that were to be run on a treadmill */
    LedgerEntryId writeUndo(LedgerRow entry, Set<UUID> belts) {
        LedgerRow undo = entry.undoing(clock.instant(), actor(), belts);
        entry.undoneBy(undo.getId());
        if (entry.undoes() != null) {
            rows.findById(entry.undoes()).ifPresent(first -> first.undoneBy(null));
        }
        return keep(undo);
    }

    private LedgerEntryId keep(LedgerRow row) {
        rows.save(row);
        events.publishEvent(new PlanChanged(seats.requirePractice(), row.athlete(), row.id()));
        return row.id();
    }

    private LedgerRow.Actor actor() {
        return switch (seats.require()) {
            case Seat.Member member ->
                new LedgerRow.Actor(member.who(), accounts.get(member.who()).name());
            case Seat.Person person ->
                new LedgerRow.Actor(person.who(), accounts.get(person.who()).name());
            case Seat.Task task -> new LedgerRow.Actor(null, MILEPOST);
        };
    }
}
