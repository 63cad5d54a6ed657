package io.milepost.roster;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What athletes tell about themselves: they write it, whoever of the team sees them reads it. */
@Service
public class Intakes {

    private final IntakeRows rows;
    private final AthleteRows athletes;
    private final Athletes door;
    private final Clock clock;

    Intakes(IntakeRows rows, AthleteRows athletes, Athletes door, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.door = door;
        this.clock = clock;
    }

    /** The answers as far as they go; empty before the first. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Optional<Intake> of(AthleteId athlete) {
        door.require(athlete);
        return rows.findByAthlete(athlete.value()).map(IntakeRow::toIntake);
    }

    /** Keeps what the signed-in athlete has written so far. */
    @Transactional
    public void keep(Intake intake) {
        write(door.me().id(), intake);
    }

    /** The signed-in athlete is done with the questions; they may come back to them. */
    @Transactional
    public void finish(Intake intake) {
        AthleteId me = door.me().id();
        write(me, intake);
        athletes.findById(me.value())
                .filter(row -> row.toProfile().intakeDone() == null)
                .ifPresent(row -> row.intakeDone(clock.instant()));
    }

    private void write(AthleteId me, Intake intake) {
        IntakeRow row = rows.findByAthlete(me.value()).orElseGet(() -> IntakeRow.begun(me, clock.instant()));
        rows.save(row.answer(intake, clock.instant()));
    }
}
