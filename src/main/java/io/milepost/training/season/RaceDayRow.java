package io.milepost.training.season;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "race_day")
class RaceDayRow extends PracticeRow {

    private static final double MILLIS = 1_000;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "on_day", nullable = false)
    private LocalDate onDay;

    @Column(nullable = false)
    private String race;

    @Column(name = "distance_m", nullable = false)
    private double distanceM;

    @Column(name = "goal_s", nullable = false)
    private double goalS;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Pacing pacing;

    /** Hours and minutes on the wall there: a column of the type time would be moved by whoever reads it elsewhere. */
    private @Nullable String starts;

    @Column(name = "fuel_every", nullable = false)
    private int fuelEvery;

    @Column(name = "fuel_grams", nullable = false)
    private int fuelGrams;

    @Column(name = "fuel_words", nullable = false)
    private String fuelWords;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<String> checklist;

    @Column(nullable = false)
    private String words;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RaceDayRow() {}

    private RaceDayRow(RaceDay plan) {
        super(Ids.next());
        athleteId = plan.athlete().value();
        take(plan);
    }

    static RaceDayRow of(RaceDay plan) {
        return new RaceDayRow(plan);
    }

    final void take(RaceDay plan) {
        onDay = plan.day();
        race = plan.race();
        distanceM = plan.distance().metres();
        goalS = plan.goal().toMillis() / MILLIS;
        pacing = plan.pacing();
        starts = plan.start() == null
                ? null
                : plan.start().withSecond(0).withNano(0).toString();
        fuelEvery = plan.fuel().everyMinutes();
        fuelGrams = plan.fuel().grams();
        fuelWords = plan.fuel().words();
        checklist = plan.checklist();
        words = plan.words();
    }

    KeptRaceDay toKept() {
        return new KeptRaceDay(getId(), version(), toRaceDay());
    }

    RaceDay toRaceDay() {
        return new RaceDay(
                new AthleteId(athleteId),
                onDay,
                race,
                Distance.metres(distanceM),
                Duration.ofMillis(Math.round(goalS * MILLIS)),
                pacing,
                starts == null ? null : LocalTime.parse(starts),
                new Fuel(fuelEvery, fuelGrams, fuelWords),
                checklist,
                words);
    }
}
