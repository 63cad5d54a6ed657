package io.milepost.roster;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days on which nothing is expected of an athlete: sick, injured, away, paused. Whoever of the team sees the athlete
 * says so, and athletes say it of themselves, but for a pause, which is the coach's. Each change publishes an
 * {@link AbsenceChanged}, and an {@link AbsenceSaid} where somebody said something, so that it can be told.
 */
@Service
public class Absences {

    private final AbsenceRows rows;
    private final Athletes athletes;
    private final AthletePolicy policy;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceRows rows,
            Athletes athletes,
            AthletePolicy policy,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.policy = policy;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
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

    /**
     * The same for several athletes, of those whom the seat may see, in as few queries as for one; for the team and tasks.
     */
    @Transactional(readOnly = true)
    public List<Absence> between(Collection<AthleteId> who, LocalDate first, LocalDate last) {
        List<UUID> seen = athletes.visible(who).stream()
                .map(athlete -> athlete.id().value())
                .toList();
        return rows.findByAthleteInAndWithdrawnFalseOrderByFirstDayAscIdAsc(seen).stream()
                .map(AbsenceRow::toAbsence)
                .filter(absence -> absence.meets(first, last))
                .toList();
    }

    /** The pauses of these athletes, of those whom the seat may see; for the team and tasks. */
    @Transactional(readOnly = true)
    public List<Absence> pauses(Collection<AthleteId> who) {
        List<UUID> seen = athletes.visible(who).stream()
                .map(athlete -> athlete.id().value())
                .toList();
        return rows.findByAthleteInAndKindAndWithdrawnFalse(seen, Absence.Kind.PAUSE).stream()
                .map(AbsenceRow::toAbsence)
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
     * @throws IllegalArgumentException if it ends before it begins, says too much, or has a {@linkplain Absence#isFar far}
     *     day for its first or last
     */
    @Transactional
    public Absence begin(
            AthleteId athlete, Absence.Kind kind, LocalDate first, @Nullable LocalDate last, String words) {
        return begin(athlete, kind, first, last, words, null);
    }

    /**
     * The same for a journey to another zone.
     *
     * @param zone where it leads; null at home, and for whatever is no journey
     */
    @Transactional
    public Absence begin(
            AthleteId athlete,
            Absence.Kind kind,
            LocalDate first,
            @Nullable LocalDate last,
            String words,
            @Nullable ZoneId zone) {
        requireSay(athlete, kind);
        requireNear(athlete, first);
        if (last != null) {
            requireNear(athlete, last);
        }
        String said = words.strip();
        if (said.length() > Absence.LONGEST_WORDS) {
            throw new IllegalArgumentException("an absence says something in up to 500 characters");
        }
        AbsenceRow row = AbsenceRow.begun(athlete, kind, first, last, said, zone);
        requireFree(row.toAbsence());
        Absence begun = published(rows.save(row));
        said(begun, List.of(), List.of(begun.id()), said);
        return begun;
    }

    /**
     * States the last day of an absence, included: the athlete is back the day after. Another absence with that end takes its
     * place, so that {@link #reopen} finds it as it was.
     *
     * @throws AlreadyAway where it would run into another one of its kind
     * @throws IllegalArgumentException if that lies before its first day, or is {@linkplain Absence#isFar far};
     *     {@link #withdraw} what never was
     */
    @Transactional
    public Absence end(AbsenceId id, LocalDate last) {
        return end(List.of(id), last, "").getFirst();
    }

    /**
     * Ends several absences of one athlete on the same day, which is said once; otherwise as the other.
     *
     * @param ids one or more
     * @param words what is said about it; may be empty
     * @return what took their places, in their order
     */
    @Transactional
    public List<Absence> end(List<AbsenceId> ids, LocalDate last, String words) {
        List<Absence> ended = new ArrayList<>();
        for (AbsenceId id : ids) {
            AbsenceRow row = changeable(id);
            Absence known = row.toAbsence();
            requireNear(known.athlete(), last);
            row.withdraw();
            published(row);
            AbsenceRow other =
                    AbsenceRow.begun(known.athlete(), known.kind(), known.first(), last, known.words(), known.zone());
            requireFree(other.toAbsence());
            ended.add(published(rows.save(other)));
        }
        said(ended.getFirst(), ids, ended.stream().map(Absence::id).toList(), words.strip());
        return ended;
    }

    /**
     * Takes the end of an absence back: it lasts again as it did.
     *
     * @param ended what {@link #end} put in its place
     * @param was the absence before that
     * @throws AlreadyAway where another one of its kind stands in the way by now
     */
    @Transactional
    public Absence reopen(AbsenceId ended, AbsenceId was) {
        AbsenceRow shorter = changeable(ended);
        shorter.withdraw();
        published(shorter);
        AbsenceRow row = changeable(was);
        requireFree(row.toAbsence());
        row.restore();
        said(row.toAbsence(), List.of(ended), List.of(was), "");
        return published(row);
    }

    /** Takes an absence back altogether, as if it had never been said; {@link #restore} undoes it. */
    @Transactional
    public void withdraw(AbsenceId id) {
        AbsenceRow row = changeable(id);
        row.withdraw();
        said(published(row), List.of(id), List.of(), "");
    }

    /** @throws AlreadyAway where an absence of that kind was begun on these days meanwhile */
    @Transactional
    public void restore(AbsenceId id) {
        AbsenceRow row = changeable(id);
        requireFree(row.toAbsence());
        row.restore();
        said(published(row), List.of(), List.of(id), "");
    }

    /**
     * Takes back what was said, where that is told already: some absences go, and others come back. Nothing is published but
     * that they changed.
     *
     * @throws AlreadyAway where one that comes back has a day of another one of its kind
     */
    @Transactional
    public void swap(List<AbsenceId> away, List<AbsenceId> again) {
        for (AbsenceId id : away) {
            AbsenceRow row = changeable(id);
            row.withdraw();
            published(row);
        }
        for (AbsenceId id : again) {
            AbsenceRow row = changeable(id);
            requireFree(row.toAbsence());
            row.restore();
            published(row);
        }
    }

    private void requireNear(AthleteId athlete, LocalDate day) {
        if (Absence.isFar(day, athletes.require(athlete).today(clock))) {
            throw new IllegalArgumentException("nobody means a day off so far from today: " + day);
        }
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

    private void said(Absence about, List<AbsenceId> before, List<AbsenceId> after, String words) {
        events.publishEvent(new AbsenceSaid(seats.requirePractice(), about.athlete(), before, after, words));
    }
}
