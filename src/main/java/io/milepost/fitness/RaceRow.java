package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A race result with the VDOT that it gave on the day it was recorded. Never changed, only withdrawn. */
@Entity
@Table(name = "race_result")
class RaceRow extends PracticeRow {

    private static final double MILLI = 1_000;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "distance_mm", nullable = false, updatable = false)
    private long distanceMillimetres;

    @Column(name = "time_ms", nullable = false, updatable = false)
    private long timeMillis;

    @Column(name = "raced_on", nullable = false, updatable = false)
    private LocalDate racedOn;

    @Column(nullable = false, updatable = false)
    private boolean official;

    @Column(name = "vdot_milli", nullable = false, updatable = false)
    private int vdotMilli;

    @Column(nullable = false, updatable = false)
    private Instant recorded;

    @Column(name = "recorded_by", updatable = false)
    private @Nullable UUID recordedBy;

    private @Nullable Instant withdrawn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RaceRow() {}

    private RaceRow(RaceResult result, Vdot vdot, @Nullable AccountId by, Instant now) {
        super(Ids.next());
        this.athleteId = result.athlete().value();
        this.title = result.name();
        this.distanceMillimetres = Math.round(result.distance().metres() * MILLI);
        this.timeMillis = result.time().toMillis();
        this.racedOn = result.day();
        this.official = result.official();
        this.vdotMilli = (int) Math.round(vdot.value() * MILLI);
        this.recorded = now;
        this.recordedBy = by == null ? null : by.value();
    }

    static RaceRow recorded(RaceResult result, Vdot vdot, @Nullable AccountId by, Instant now) {
        return new RaceRow(result, vdot, by, now);
    }

    /** Takes the result out of every answer; a second time changes nothing. */
    void withdraw(Instant now) {
        if (withdrawn == null) {
            withdrawn = now;
        }
    }

    RaceResultId raceResultId() {
        return new RaceResultId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    AthletePaces toPaces() {
        var vdot = new Vdot(vdotMilli / MILLI);
        var result = new RaceResult(
                athlete(),
                title,
                Distance.metres(distanceMillimetres / MILLI),
                Duration.ofMillis(timeMillis),
                racedOn,
                official);
        return new AthletePaces(raceResultId(), result, vdot, TrainingPaces.of(vdot), racedOn, recorded);
    }
}
