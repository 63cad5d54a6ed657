package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.training.matching.Compliance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of every change of a plan. It is written by the changes themselves. */
@Service
public class Ledger {

    /** A change that nobody looked at for so long is history. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final Duration OUTCOMES = Duration.ofDays(400);
    private static final int LATE_DAYS = 2;
    private static final Duration LATE_LOGS = Duration.ofDays(14);

    private final LedgerRows rows;
    private final Athletes athletes;
    private final Clock clock;

    Ledger(LedgerRows rows, Athletes athletes, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The newest entries first, so many at most; for the athlete and for whoever of the team may see them. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> of(AthleteId athlete, int most) {
        athletes.require(athlete);
        return rows.findByAthleteIdOrderByHappenedDescIdDesc(athlete.value(), Limit.of(most)).stream()
                .map(LedgerRow::toEntry)
                .toList();
    }

    /** One entry; else {@link Missing}. */
    @Transactional(readOnly = true)
    public LedgerEntry get(LedgerEntryId id) {
        LedgerRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("ledger entry"));
        athletes.require(row.athlete());
        return row.toEntry();
    }

    /**
     * The changes by others that the athlete has not acknowledged, and that concern a day from today on, the newest first.
     * What was taken back before they saw it is none.
     */
    @Transactional(readOnly = true)
    public List<LedgerEntry> unread(AthleteId athlete) {
        AthleteProfile profile = athletes.require(athlete);
        LocalDate today = profile.today(clock);
        return rows
                .findByAthleteIdAndAcknowledgedIsNullAndUndoneByIsNullAndHappenedAfterOrderByHappenedDescIdDesc(
                        athlete.value(), clock.instant().minus(NEWS))
                .stream()
                .filter(row -> !row.isBy(profile.account()) && concerns(row, today) && wasSeen(row))
                .map(LedgerRow::toEntry)
                .toList();
    }

    /** The athlete says that they saw these changes of their own plan; those of anybody else are {@link Missing}. */
    @Transactional
    public void acknowledge(Collection<LedgerEntryId> ids) {
        AthleteId me = athletes.me().id();
        for (LedgerEntryId id : ids) {
            rows.findById(id.value())
                    .filter(row -> row.athlete().equals(me))
                    .orElseThrow(() -> new Missing("ledger entry"))
                    .acknowledge(clock.instant());
        }
    }

    /** Somebody of the team says what came of a change, in up to {@value LedgerOutcome#LONGEST_WORDS} characters; none takes it back. */
    @Transactional
    public void came(LedgerEntryId id, String words) {
        String said = words.strip();
        if (said.length() > LedgerOutcome.LONGEST_WORDS) {
            throw new IllegalArgumentException("an outcome has up to 300 characters");
        }
        LedgerRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("ledger entry"));
        athletes.requireAsTeam(row.athlete());
        row.came(said, clock.instant());
    }

    /**
     * Counts what came of the changes whose days are all over in this stretch of a calendar: how many of their workouts were
     * done as planned, of those that are still there; counted again for two weeks, for late logs. For the team and tasks.
     */
    @Transactional
    public void settle(CalendarSpan calendar) {
        AthleteProfile athlete = athletes.requireAsTeam(calendar.athlete());
        LocalDate over = athlete.today(clock).minusDays(LATE_DAYS);
        Map<UUID, PlannedWorkout> present = calendar.planned().stream()
                .collect(Collectors.toMap(workout -> workout.id().value(), Function.identity()));
        rows
                .unsettled(
                        athlete.id().value(),
                        clock.instant().minus(OUTCOMES),
                        clock.instant().minus(LATE_LOGS))
                .stream()
                .filter(row -> row.kind() != LedgerKind.UNDONE)
                .forEach(row -> settle(row, present, over));
    }

    private void settle(LedgerRow row, Map<UUID, PlannedWorkout> present, LocalDate over) {
        List<PlannedWorkout> changed = row.changes().stream()
                .filter(change -> change.after() != null && !change.after().dropped())
                .map(change -> present.get(change.workout()))
                .filter(Objects::nonNull)
                .toList();
        boolean allOver = changed.stream().allMatch(workout -> workout.day().isBefore(over));
        if (!changed.isEmpty() && allOver) {
            int done = (int) changed.stream()
                    .filter(workout ->
                            workout.compliance() == Compliance.AS_PLANNED || workout.compliance() == Compliance.MOVED)
                    .count();
            row.came(done, changed.size(), clock.instant());
        }
    }

    private static boolean concerns(LedgerRow row, LocalDate today) {
        return row.changes().stream()
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())))
                .flatMap(Optional::stream)
                .anyMatch(state -> !state.day().isBefore(today));
    }

    /** Who never saw a change need not hear that it was taken back. */
    private boolean wasSeen(LedgerRow row) {
        UUID undone = row.undoes();
        return undone == null
                || rows.findById(undone).filter(first -> first.isAcknowledged()).isPresent();
    }
}
