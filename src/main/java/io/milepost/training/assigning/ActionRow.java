package io.milepost.training.assigning;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan_action")
class ActionRow extends PracticeRow {

    @Column(nullable = false, updatable = false)
    private UUID author;

    /** In whose name it is worked on: who began it, or who takes it back. */
    @Column(nullable = false)
    private UUID acting;

    @Column(nullable = false, updatable = false)
    private Instant begun;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private ActionState state = ActionState.DRAFT;

    @Column(nullable = false)
    private String title = "";

    /** Empty where it gives a template. */
    @Column(nullable = false)
    private String notation = "";

    /** Empty where it gives one workout. */
    @Column(nullable = false)
    private String template = "";

    @Column(nullable = false)
    private String why = "";

    /** Why whoever goes beyond a hard limit gets it all the same; empty where nobody may. */
    @Column(nullable = false)
    private String beyond = "";

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Column(name = "may_move", nullable = false)
    private boolean mayMove;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ActionRow() {}

    private ActionRow(AccountId author, Instant now) {
        super(Ids.next());
        this.author = author.value();
        this.acting = author.value();
        this.begun = now;
    }

    static ActionRow drafted(AccountId author, Instant now) {
        return new ActionRow(author, now);
    }

    void start(Given given, String name, String reason) {
        beyond = reason;
        state = ActionState.RUNNING;
        title = name;
        onDay = given.day();
        switch (given) {
            case Given.OneWorkout one -> {
                notation = one.workout().notation();
                why = one.text().why();
                mayMove = one.mayMove();
            }
            case Given.Plan plan -> {
                template = plan.template();
                why = plan.why();
            }
        }
    }

    void stop() {
        state = ActionState.STOPPED;
    }

    void goOn(AccountId who) {
        acting = who.value();
        state = ActionState.RUNNING;
    }

    void recall(AccountId who) {
        acting = who.value();
        state = ActionState.UNDOING;
    }

    void finish() {
        state = state == ActionState.UNDOING ? ActionState.UNDONE : ActionState.DONE;
    }

    ActionId id() {
        return new ActionId(getId());
    }

    String beyond() {
        return beyond;
    }

    ActionState state() {
        return state;
    }

    AccountId author() {
        return new AccountId(author);
    }

    AccountId acting() {
        return new AccountId(acting);
    }

    /** What it gives; null while that is open. */
    @Nullable
    Given given() {
        if (onDay == null) {
            return null;
        }
        return notation.isEmpty()
                ? new Given.Plan(template, onDay, why)
                : new Given.OneWorkout(new WorkoutText(title, why), Workout.of(notation), onDay, mayMove);
    }

    Action toAction(Map<Outcome, Integer> athletes) {
        return new Action(id(), author(), begun, state, title, given(), athletes);
    }
}
