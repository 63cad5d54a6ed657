package io.milepost.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan whose race is over.
 *
 * @param first the first day of it
 * @param planned how many workouts it had at its end
 * @param done how many of them were trained
 * @param brief what the ledger tells of it, the newest last: each change that had a reason, and its race
 */
public record PastSeason(
        UUID plan, String title, LocalDate first, LocalDate raceDay, int planned, int done, List<LedgerEntry> brief) {

    public PastSeason {
        brief = List.copyOf(brief);
    }
}
