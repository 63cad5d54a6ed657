package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The paces that an athlete trains at. They rise, or fall, only with a race or a time trial, from its day on.
 *
 * <p>Whether a race counts is the coach's call: heat, hills or a race not finished say little, and are not recorded here.
 */
@Service
public class Paces {

    private final RaceRows rows;
    private final Athletes athletes;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Paces(RaceRows rows, Athletes athletes, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Derives VDOT and training paces from a race, valid from its day; for the team.
     *
     * @throws io.milepost.running.NoVdotException if no VDOT follows: too short, impossibly fast, or slower than a walk
     * @throws RaceInTheFuture if its day has not come where the athlete is
     */
    @Transactional
    public AthletePaces recordRace(RaceResult result) {
        AthleteProfile athlete = athletes.requireAsTeam(result.athlete());
        if (result.day().isAfter(athlete.today(clock))) {
            throw new RaceInTheFuture();
        }
        Vdot vdot = Vdot.of(result.distance(), result.time());
        RaceRow row = rows.save(RaceRow.recorded(
                result, vdot, seats.current().flatMap(Seat::account).orElse(null), clock.instant()));
        events.publishEvent(new PacesChanged(result.athlete(), row.raceResultId()));
        return row.toPaces();
    }

    /** Takes a result back, as if it had never been entered; the paces before it are valid again. For the team. */
    @Transactional
    public void withdraw(RaceResultId id) {
        RaceRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("race result"));
        athletes.requireAsTeam(row.athlete());
        row.withdraw(clock.instant());
        events.publishEvent(new PacesChanged(row.athlete(), id));
    }

    /** The paces of today, where the athlete is; empty before the first race. */
    @Transactional(readOnly = true)
    public Optional<AthletePaces> current(AthleteId id) {
        return onDay(id, athletes.require(id).today(clock));
    }

    /** The paces of a day: those of the last race on or before it; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<AthletePaces> onDay(AthleteId id, LocalDate day) {
        athletes.require(id);
        return rows
                .findTop1ByAthleteIdAndWithdrawnIsNullAndRacedOnLessThanEqualOrderByRacedOnDescRecordedDesc(
                        id.value(), day)
                .stream()
                .findFirst()
                .map(RaceRow::toPaces);
    }

    /** Every race recorded and not withdrawn, the latest first. */
    @Transactional(readOnly = true)
    public List<AthletePaces> history(AthleteId id) {
        athletes.require(id);
        return rows.findByAthleteIdAndWithdrawnIsNullOrderByRacedOnDescRecordedDesc(id.value()).stream()
                .map(RaceRow::toPaces)
                .toList();
    }
}
