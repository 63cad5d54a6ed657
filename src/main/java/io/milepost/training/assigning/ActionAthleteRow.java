package io.milepost.training.assigning;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.LedgerEntryId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an action is and was for one athlete. */
@Entity
@Table(name = "plan_action_athlete")
class ActionAthleteRow extends PracticeRow {

    @Column(name = "action_id", nullable = false, updatable = false)
    private UUID action;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Outcome outcome = Outcome.LEFT_OUT;

    private @Nullable String reason;

    private @Nullable String about;

    @Column(name = "about_day")
    private @Nullable LocalDate aboutDay;

    @Column(name = "entry_id")
    private @Nullable UUID entry;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ActionAthleteRow() {}

    private ActionAthleteRow(ActionId action, AthleteId athlete) {
        super(Ids.next());
        this.action = action.value();
        this.athlete = athlete.value();
    }

    static ActionAthleteRow of(ActionId action, AthleteId athlete) {
        return new ActionAthleteRow(action, athlete);
    }

    void await(LocalDate day) {
        onDay = day;
        outcome = Outcome.WAITING;
    }

    void given(LedgerEntryId made) {
        entry = made.value();
        become(Outcome.GIVEN, null, null, null);
    }

    void failed(String why) {
        become(Outcome.FAILED, why, null, null);
    }

    /** Its turn to be taken back will come, if there is anything to take back. */
    void recall() {
        if (outcome == Outcome.GIVEN || outcome == Outcome.STAYED) {
            become(Outcome.RECALLED, null, null, null);
        } else if (outcome == Outcome.WAITING) {
            become(Outcome.LEFT_OUT, null, null, null);
        }
    }

    void takenBack() {
        become(Outcome.TAKEN_BACK, null, null, null);
    }

    void stayed(String why, String title, LocalDate day) {
        become(Outcome.STAYED, why, title, day);
    }

    private void become(Outcome next, @Nullable String why, @Nullable String title, @Nullable LocalDate day) {
        outcome = next;
        reason = why;
        about = title;
        aboutDay = day;
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate day() {
        return onDay;
    }

    @Nullable
    LedgerEntryId entry() {
        return entry == null ? null : new LedgerEntryId(entry);
    }

    ActionLine toLine(String name) {
        return new ActionLine(athlete(), name, onDay, outcome, reason, about == null ? "" : about, aboutDay);
    }
}
