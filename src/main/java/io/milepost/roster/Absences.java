package io.milepost.roster;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days on which nothing is expected of an athlete: sick, injured, away, paused. Whoever of the team sees the athlete
 * says so, and athletes say it of themselves, but for a pause, which is the coach's. Each change publishes an
 * {@link AbsenceChanged}.
 */
@Service
public class Absences {

    private final AbsenceRows rows;
    private final Athletes athletes;
    private final AthletePolicy policy;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    Absences(AbsenceRows rows, Athletes athletes, AthletePolicy policy, Seats seats, ApplicationEventPublisher events) {
        this.rows = rows;
        this.athletes = athletes;
        this.policy = policy;
        this.seats = seats;
        this.events = events;
    }

    /** Every absence of the athlete, in order of first days. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public List<Absence> of(AthleteId athlete) {
        athletes.require(athlete);
        return all(athlete);
    }

    /** The absences that have one of the days from the first to the last, both included; in order of first days. */
    @Transactional(readOnly = true)
    public List<Absence> between(AthleteId athlete, LocalDate first, LocalDate last) {
        return of(athlete).stream()
                .filter(absence -> absence.meets(first, last))
                .toList();
    }

    /** One absence, for whoever may see its athlete; else {@link Missing}. */
    @Transactional(readOnly = true)
    public Absence get(AbsenceId id) {
        Absence absence = row(id).toAbsence();
        athletes.require(absence.athlete());
        return absence;
    }

    /**
     * Excuses the athlete from the first day on.
     *
     * @param last the last day, included; null where nobody knows yet
     * @throws AlreadyAway where one of these days has an absence of that kind
     * @throws IllegalArgumentException if it ends before it begins, or says too much
     */
    @Transactional
    public Absence begin(
            AthleteId athlete, Absence.Kind kind, LocalDate first, @Nullable LocalDate last, String words) {
        requireSay(athlete, kind);
        String said = words.strip();
        if (said.length() > Absence.LONGEST_WORDS) {
            throw new IllegalArgumentException("an absence says something in up to 500 characters");
        }
        AbsenceRow row = AbsenceRow.begun(athlete, kind, first, last, said);
        requireFree(row.toAbsence());
        return published(rows.save(row));
    }

    /**
     * States the last day of an absence, included: the athlete is back the day after.
     *
     * @throws AlreadyAway where it would run into another one of its kind
     * @throws IllegalArgumentException if that lies before its first day; {@link #withdraw} what never was
     */
    @Transactional
    public Absence end(AbsenceId id, LocalDate last) {
        return lasts(id, last);
    }

    /** Takes the end of an absence back: it lasts until the day given, or is open again. Otherwise as {@link #end}. */
    @Transactional
    public Absence reopen(AbsenceId id, @Nullable LocalDate last) {
        return lasts(id, last);
    }

    /** Takes an absence back altogether, as if it had never been said; {@link #restore} undoes it. */
    @Transactional
    public void withdraw(AbsenceId id) {
        AbsenceRow row = changeable(id);
        row.withdraw();
        published(row);
    }

    /** @throws AlreadyAway where an absence of that kind was begun on these days meanwhile */
    @Transactional
    public void restore(AbsenceId id) {
        AbsenceRow row = changeable(id);
        requireFree(row.toAbsence());
        row.restore();
        published(row);
    }

    private Absence lasts(AbsenceId id, @Nullable LocalDate last) {
        AbsenceRow row = changeable(id);
        row.lasts(last);
        requireFree(row.toAbsence());
        return published(row);
    }

    private void requireFree(Absence wanted) {
        LocalDate last = wanted.last();
        if (last != null && last.isBefore(wanted.first())) {
            throw new IllegalArgumentException("ends before it begins: " + last);
        }
        all(wanted.athlete()).stream()
                .filter(known -> known.kind() == wanted.kind() && !known.id().equals(wanted.id()))
                .filter(known -> known.overlaps(wanted))
                .findFirst()
                .ifPresent(known -> {
                    throw new AlreadyAway(known);
                });
    }

    private List<Absence> all(AthleteId athlete) {
        return rows.findByAthleteAndWithdrawnFalseOrderByFirstDayAscIdAsc(athlete.value()).stream()
                .map(AbsenceRow::toAbsence)
                .toList();
    }

    private AbsenceRow changeable(AbsenceId id) {
        AbsenceRow row = row(id);
        requireSay(row.toAbsence().athlete(), row.toAbsence().kind());
        return row;
    }

    private AbsenceRow row(AbsenceId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Missing("absence"));
    }

    private void requireSay(AthleteId athlete, Absence.Kind kind) {
        if (!kind.isForAthletes() && !policy.maySeeAsTeam(athletes.require(athlete))) {
            throw new SeatException.NotAllowed("a plan is paused by the coach");
        }
        athletes.require(athlete);
    }

    private Absence published(AbsenceRow row) {
        Absence absence = row.toAbsence();
        events.publishEvent(new AbsenceChanged(seats.requirePractice(), absence.athlete(), absence.id()));
        return absence;
    }
}
