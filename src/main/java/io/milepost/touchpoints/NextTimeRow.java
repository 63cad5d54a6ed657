package io.milepost.touchpoints;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.touchpoints.lessons.MainWork;
import io.milepost.training.notation.Effort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to try next time. It may be rewritten until it was used or put away. */
@Entity
@Table(name = "next_time")
class NextTimeRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(nullable = false, updatable = false)
    private UUID workout;

    @Column(name = "workout_title", nullable = false, updatable = false)
    private String workoutTitle;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Effort effort;

    @Column(nullable = false, updatable = false)
    private boolean lasting;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false, updatable = false)
    private Instant said;

    private @Nullable Instant used;

    @Column(name = "put_away")
    private @Nullable Instant putAway;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NextTimeRow() {}

    private NextTimeRow(AthleteId athlete, NextTimeQuestion about, String words, Instant now) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.workout = about.workout();
        this.workoutTitle = about.title();
        this.onDay = about.day();
        this.effort = about.work().effort();
        this.lasting = about.work().lasting();
        this.words = words;
        this.said = now;
    }

    static NextTimeRow of(AthleteId athlete, NextTimeQuestion about, String words, Instant now) {
        return new NextTimeRow(athlete, about, words, now);
    }

    void use(@Nullable Instant now) {
        used = now;
    }

    void putAway(@Nullable Instant now) {
        putAway = now;
    }

    boolean isOpen() {
        return used == null && putAway == null;
    }

    boolean isAway() {
        return putAway != null;
    }

    NextTimeId nextTimeId() {
        return new NextTimeId(getId());
    }

    String words() {
        return words;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    UUID workout() {
        return workout;
    }

    LocalDate day() {
        return onDay;
    }

    MainWork work() {
        return new MainWork(effort, lasting);
    }

    NextTime toNextTime() {
        return new NextTime(new NextTimeId(getId()), athlete(), workoutTitle, onDay, words, used);
    }
}
