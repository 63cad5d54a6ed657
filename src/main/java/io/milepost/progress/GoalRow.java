package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal on its rung, until another takes its place or it is dropped. */
@Entity
@Table(name = "goal")
class GoalRow extends PracticeRow {

    private enum Kind {
        TIME,
        FINISH,
        QUALIFIER,
        HABIT,
        LEARNING
    }

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "race_day", updatable = false)
    private @Nullable LocalDate raceDay;

    @Column(name = "distance_mm", updatable = false)
    private @Nullable Long distanceMillimetres;

    @Column(name = "time_ms", updatable = false)
    private @Nullable Long timeMillis;

    @Column(name = "buffer_ms", updatable = false)
    private @Nullable Long bufferMillis;

    @Column(updatable = false)
    private @Nullable String race;

    @Column(name = "days_a_week", updatable = false)
    private @Nullable Integer daysAWeek;

    @Column(updatable = false)
    private @Nullable String outcome;

    @Column(updatable = false)
    private @Nullable Integer sessions;

    @Column(name = "made", nullable = false, updatable = false)
    private Instant made;

    private @Nullable Instant ended;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GoalRow() {}

    private GoalRow(SetGoal command, Instant now) {
        super(Ids.next());
        this.athleteId = command.athlete().value();
        this.tier = command.tier();
        this.title = command.title();
        this.raceDay = command.raceDay().orElse(null);
        this.made = now;
        switch (command.target()) {
            case Target.Time(Distance distance, Duration time) -> {
                kind = Kind.TIME;
                distanceMillimetres = Measures.millimetres(distance);
                timeMillis = time.toMillis();
            }
            case Target.Finish(Distance distance) -> {
                kind = Kind.FINISH;
                distanceMillimetres = Measures.millimetres(distance);
            }
            case Target.Qualifier qualifier -> {
                kind = Kind.QUALIFIER;
                distanceMillimetres = Measures.millimetres(qualifier.distance());
                timeMillis = qualifier.standard().toMillis();
                bufferMillis = qualifier.buffer().toMillis();
                race = qualifier.race().orElse(null);
            }
            case Target.Habit(int days) -> {
                kind = Kind.HABIT;
                daysAWeek = days;
            }
            case Target.Learning learning -> {
                kind = Kind.LEARNING;
                outcome = learning.outcome();
                sessions = learning.sessions();
            }
        }
    }

    static GoalRow set(SetGoal command, Instant now) {
        return new GoalRow(command, now);
    }

    /** Leaves its rung; a second time changes nothing. */
    /** @return whether it stood until now */
    boolean end(Instant now) {
        boolean stood = ended == null;
        ended = stood ? now : ended;
        return stood;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    boolean isOn(LocalDate day) {
        return day.equals(raceDay);
    }

    GoalId goalId() {
        return new GoalId(getId());
    }

    /** Whether its day is over and it stood until then. */
    boolean outlivedItsDay(AthleteProfile athlete, Clock clock) {
        return raceDay != null
                && raceDay.isBefore(athlete.today(clock))
                && (ended == null || LocalDate.ofInstant(ended, athlete.zone()).isAfter(raceDay));
    }

    /** Its day, or the one on which it left its rung, in UTC; far ahead while it stands without a day. */
    LocalDate lastDay() {
        return raceDay != null ? raceDay : ended == null ? LocalDate.MAX : LocalDate.ofInstant(ended, ZoneOffset.UTC);
    }

    /** The athlete's day on which it was set. */
    LocalDate madeOn(AthleteProfile athlete) {
        return LocalDate.ofInstant(made, athlete.zone());
    }

    Goal toGoal() {
        return new Goal(new GoalId(getId()), athlete(), tier, title, target(), Optional.ofNullable(raceDay));
    }

    private Target target() {
        return switch (kind) {
            case TIME -> new Target.Time(Measures.distance(distanceMillimetres), Measures.duration(timeMillis));
            case FINISH -> new Target.Finish(Measures.distance(distanceMillimetres));
            case QUALIFIER ->
                new Target.Qualifier(
                        Measures.distance(distanceMillimetres),
                        Measures.duration(timeMillis),
                        bufferMillis == null ? Duration.ZERO : Duration.ofMillis(bufferMillis),
                        Optional.ofNullable(race));
            case HABIT -> new Target.Habit(Objects.requireNonNull(daysAWeek));
            case LEARNING -> new Target.Learning(Objects.requireNonNull(outcome), Objects.requireNonNull(sessions));
        };
    }
}
