package io.milepost.training.season;

import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.Distance;
import io.milepost.training.ChangedMeanwhile;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /** The plan for the next race, today's included, for whoever of the team may change it. */
    @Transactional(readOnly = true)
    public Optional<KeptRaceDay> nextKept(AthleteId athlete) {
        LocalDate today = athletes.requireAsTeam(athlete).today(clock);
        return rows.findFirstByAthleteIdAndOnDayGreaterThanEqualOrderByOnDayAsc(athlete.value(), today)
                .map(RaceDayRow::toKept);
    }

    /** The same plan as it is now, on whatever day; empty where it was taken away. For the team. */
    @Transactional(readOnly = true)
    public Optional<KeptRaceDay> now(KeptRaceDay seen) {
        athletes.requireAsTeam(seen.plan().athlete());
        return row(seen).map(RaceDayRow::toKept);
    }

    /**
     * Begins a plan. For the team.
     *
     * @throws ChangedMeanwhile where there is one for that day
     */
    @Transactional
    public void write(RaceDay plan) {
        athletes.requireAsTeam(plan.athlete());
        requireFree(plan, Optional.empty());
        flush(RaceDayRow.of(plan));
    }

    /**
     * Changes a plan, its day included. For the team.
     *
     * @param seen the one that the writer saw
     * @throws ChangedMeanwhile where that one was changed or taken away, or there is another one for the day
     */
    @Transactional
    public void rewrite(KeptRaceDay seen, RaceDay plan) {
        athletes.requireAsTeam(plan.athlete());
        RaceDayRow row = unchanged(seen);
        requireFree(plan, Optional.of(seen.id()));
        row.take(plan);
        flush(row);
    }

    /**
     * Takes a plan away. For the team.
     *
     * @throws ChangedMeanwhile where it was changed after the one who takes it away saw it
     */
    @Transactional
    public void drop(KeptRaceDay seen) {
        athletes.requireAsTeam(seen.plan().athlete());
        rows.delete(unchanged(seen));
        try {
            rows.flush();
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
    }

    private RaceDayRow unchanged(KeptRaceDay seen) {
        return row(seen).filter(row -> row.version() == seen.version()).orElseThrow(ChangedMeanwhile::new);
    }

    private Optional<RaceDayRow> row(KeptRaceDay seen) {
        return rows.findByAthleteIdAndId(seen.plan().athlete().value(), seen.id());
    }

    private void requireFree(RaceDay plan, Optional<UUID> but) {
        boolean taken = rows.findByAthleteIdAndOnDay(plan.athlete().value(), plan.day())
                .filter(row -> !Optional.of(row.getId()).equals(but))
                .isPresent();
        if (taken) {
            throw new ChangedMeanwhile();
        }
    }

    private void flush(RaceDayRow row) {
        try {
            rows.saveAndFlush(row);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
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
