package io.milepost.touchpoints;

import io.milepost.accounts.Account;
import io.milepost.checkins.Advice;
import io.milepost.checkins.CheckIn;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.touchpoints.lessons.MainWork;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.notation.Effort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One rough day. What was said and answered at once never changes. */
@Entity
@Table(name = "rough_day")
class RoughDayRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "check_in_id", nullable = false, updatable = false)
    private UUID checkInId;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Column(nullable = false, updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Advice advice;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "note_of", updatable = false)
    private @Nullable String noteOf;

    /** What was planned for the day, to ask later what to try next time. */
    @Column(updatable = false)
    private @Nullable UUID workout;

    @Column(name = "workout_title", updatable = false)
    private @Nullable String workoutTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "workout_effort", updatable = false)
    private @Nullable Effort workoutEffort;

    @Column(name = "workout_lasting", nullable = false, updatable = false)
    private boolean workoutLasting;

    @Column(name = "rest_entry")
    private @Nullable UUID restEntry;

    private @Nullable String reply;

    @Column(name = "replied_by")
    private @Nullable UUID repliedBy;

    @Column(name = "replied_name")
    private @Nullable String repliedName;

    private @Nullable Instant replied;

    @Column(name = "reply_seen")
    private @Nullable Instant replySeen;

    private @Nullable Instant closed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RoughDayRow() {}

    private RoughDayRow(CheckIn said, RoughDay.@Nullable Note note, @Nullable PlannedWorkout planned) {
        super(Ids.next());
        this.athleteId = said.said().athlete().value();
        this.checkInId = said.id().value();
        this.saidAt = said.at();
        this.onDay = said.day();
        this.words = said.said().words();
        this.advice = said.advice();
        if (note != null) {
            this.note = note.words();
            this.noteOf = note.of();
        }
        if (planned != null) {
            MainWork work = MainWork.of(planned);
            this.workout = planned.id().value();
            this.workoutTitle = planned.text().title();
            this.workoutEffort = work.effort();
            this.workoutLasting = work.lasting();
        }
    }

    /**
     * @param note the words that were said at once; null for none
     * @param planned what was planned for the day; null where nothing was
     */
    static RoughDayRow said(CheckIn said, RoughDay.@Nullable Note note, @Nullable PlannedWorkout planned) {
        return new RoughDayRow(said, note, planned);
    }

    void rested(@Nullable LedgerEntryId entry) {
        restEntry = entry == null ? null : entry.value();
    }

    void reply(Account by, String what, Instant now) {
        reply = what;
        repliedBy = by.id().value();
        repliedName = by.name();
        replied = now;
        replySeen = null;
    }

    void see(Instant now) {
        if (reply != null && replySeen == null) {
            replySeen = now;
        }
    }

    /** The first time stands; null lets it wait again. */
    void close(@Nullable Instant now) {
        closed = now == null || closed == null ? now : closed;
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    LocalDate day() {
        return onDay;
    }

    Advice advice() {
        return advice;
    }

    Optional<LedgerEntryId> rest() {
        return Optional.ofNullable(restEntry).map(LedgerEntryId::new);
    }

    /** What to ask about: the workout that the day was rough for. */
    Optional<NextTimeQuestion> question() {
        return workout == null || workoutTitle == null || workoutEffort == null
                ? Optional.empty()
                : Optional.of(new NextTimeQuestion(
                        workout, workoutTitle, onDay, new MainWork(workoutEffort, workoutLasting)));
    }

    RoughDay toRoughDay() {
        return new RoughDay(
                new RoughDayId(getId()),
                athlete(),
                saidAt,
                onDay,
                words,
                advice,
                note == null || noteOf == null ? null : new RoughDay.Note(note, noteOf),
                rest().orElse(null),
                reply == null || repliedName == null || replied == null
                        ? null
                        : new RoughDay.Reply(reply, repliedName, replied, replySeen != null),
                closed);
    }
}
