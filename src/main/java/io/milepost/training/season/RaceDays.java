package io.milepost.training.season;

import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans for the days of races: written by the team, read by the athlete. */
@Service
public class RaceDays {

    private final RaceDayRows rows;
    private final Athletes athletes;
    private final Paces paces;
    private final Clock clock;

    RaceDays(RaceDayRows rows, Athletes athletes, Paces paces, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.paces = paces;
        this.clock = clock;
    }

    /** The plan for the next race, today's included. */
    @Transactional(readOnly = true)
    public Optional<RaceDay> next(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        return rows.findFirstByAthleteIdAndOnDayGreaterThanEqualOrderByOnDayAsc(athlete.value(), today)
                .map(RaceDayRow::toRaceDay);
    }

    /** The plan for the race of one day. */
    @Transactional(readOnly = true)
    public Optional<RaceDay> on(AthleteId athlete, LocalDate day) {
        athletes.require(athlete);
        return rows.findByAthleteIdAndOnDay(athlete.value(), day).map(RaceDayRow::toRaceDay);
    }

    /** The plans for races of these athletes on these days, both included, in no order; for the team. */
    @Transactional(readOnly = true)
    public List<RaceDay> between(Collection<AthleteId> who, LocalDate first, LocalDate last) {
        athletes.requireAsTeam(who);
        return rows
                .findByAthleteIdInAndOnDayBetween(
                        who.stream().map(AthleteId::value).toList(), first, last)
                .stream()
                .map(RaceDayRow::toRaceDay)
                .toList();
    }

    /** Keeps the plan for its day, in the place of an earlier one. For the team. */
    @Transactional
    public void write(RaceDay plan) {
        athletes.requireAsTeam(plan.athlete());
        rows.findByAthleteIdAndOnDay(plan.athlete().value(), plan.day())
                .ifPresentOrElse(row -> row.take(plan), () -> rows.save(RaceDayRow.of(plan)));
    }

    /** Keeps the plan for its day in the place of the one for another day, which goes. Otherwise as {@link #write}. */
    @Transactional
    public void move(LocalDate from, RaceDay plan) {
        if (!from.equals(plan.day())) {
            drop(plan.athlete(), from);
        }
        write(plan);
    }

    /** Takes the plan for a day away. For the team. */
    @Transactional
    public void drop(AthleteId athlete, LocalDate day) {
        athletes.requireAsTeam(athlete);
        rows.findByAthleteIdAndOnDay(athlete.value(), day).ifPresent(rows::delete);
    }

    /** What the athlete's fitness would give over a distance, to begin with; empty while no race told it. */
    @Transactional(readOnly = true)
    public Optional<Duration> expected(AthleteId athlete, Distance race) {
        AthleteProfile known = athletes.require(athlete);
        return paces.current(known.id())
                .map(current ->
                        Duration.ofSeconds(current.vdot().equivalentTime(race).toSeconds()));
    }
}
