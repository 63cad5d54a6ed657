package io.milepost.roster;

import io.milepost.running.Distance;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An athlete's answers so far. */
@Entity
@Table(name = "athlete_intake")
class IntakeRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "years_running")
    private @Nullable Integer yearsRunning;

    @Column(name = "weekly_metres")
    private @Nullable Integer weeklyMetres;

    @Column(name = "race_goal", nullable = false)
    private String raceGoal = "";

    @Column(nullable = false)
    private String injuries = "";

    @Column(nullable = false)
    private String remarks = "";

    @Column(nullable = false)
    private Instant saved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected IntakeRow() {}

    private IntakeRow(AthleteId athlete, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.saved = now;
    }

    static IntakeRow begun(AthleteId athlete, Instant now) {
        return new IntakeRow(athlete, now);
    }

    IntakeRow answer(Intake intake, Instant now) {
        Distance weekly = intake.weekly();
        yearsRunning = intake.yearsRunning();
        weeklyMetres = weekly == null ? null : (int) Math.round(weekly.metres());
        raceGoal = intake.raceGoal();
        injuries = intake.injuries();
        remarks = intake.remarks();
        saved = now;
        return this;
    }

    Intake toIntake() {
        return new Intake(
                yearsRunning, weeklyMetres == null ? null : Distance.metres(weeklyMetres), raceGoal, injuries, remarks);
    }
}
