package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerChange;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.WorkoutSnapshot;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days that athletes made a rest of themselves, by the word of the ledger: they took off what was planned for that day. */
@Component
class OwnRests implements RoughDayRests {

    /** More entries than a year of coaching has. */
    private static final int ENTRIES_READ = 500;

    private final Ledger ledger;
    private final Athletes athletes;

    OwnRests(Ledger ledger, Athletes athletes) {
        this.ledger = ledger;
        this.athletes = athletes;
    }

    @Override
    public Set<LocalDate> of(AthleteId id, LocalDate first, LocalDate last) {
        AthleteProfile athlete = athletes.require(id);
        return ledger.of(id, ENTRIES_READ).stream()
                .filter(entry -> entry.kind() == LedgerKind.DROPPED
                        && !entry.undone()
                        && entry.who() != null
                        && entry.who().equals(athlete.account()))
                .filter(entry -> isAboutItsOwnDay(entry, athlete))
                .map(entry -> day(entry, athlete))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAboutItsOwnDay(LedgerEntry entry, AthleteProfile athlete) {
        LocalDate day = day(entry, athlete);
        return !entry.changes().isEmpty()
                && entry.changes().stream()
                        .map(LedgerChange::either)
                        .map(WorkoutSnapshot::day)
                        .allMatch(day::equals);
    }

    private static LocalDate day(LedgerEntry entry, AthleteProfile athlete) {
        return LocalDate.ofInstant(entry.when(), athlete.zone());
    }
}
