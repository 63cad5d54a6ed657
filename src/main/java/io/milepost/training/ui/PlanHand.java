package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.training.ChangeRefused;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.periods.Concern;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A coach's hand on a calendar: a change is made within the hard limits or with a reason, told with a way back, or refused
 * in a sentence; and the screen shows what is now.
 */
class PlanHand {

    private final Doors doors;
    private final Runnable show;

    /** @param show draws the screen anew */
    PlanHand(Doors doors, Runnable show) {
        this.doors = doors;
        this.show = show;
    }

    /** Does it, says so with a way back, or says why not; and shows what is now. */
    void change(String done, Supplier<Optional<LedgerEntryId>> work) {
        change(done, work, () -> {}, PlanHand::say);
    }

    private void change(
            String done, Supplier<Optional<LedgerEntryId>> work, Runnable after, Consumer<ChangeRefused.Reason> not) {
        try {
            work.get().ifPresent(entry -> Notices.done(done, text("ui.undo"), () -> undo(entry)));
            show.run();
            after.run();
        } catch (ChangeRefused refused) {
            not.accept(refused.reason());
            show.run();
        } catch (Missing gone) {
            sayGone();
            show.run();
        }
    }

    /** Says that a workout which is still drawn here is nowhere any more: its planning was taken back elsewhere. */
    static void sayGone() {
        Notices.problem(text("training.refused.gone"), text("ui.close"));
    }

    /** Says why nothing is changed, and shows what is. */
    void refuse(ChangeRefused.Reason reason) {
        say(reason);
        show.run();
    }

    private static void say(ChangeRefused.Reason reason) {
        Notices.problem(text(reason.key()), text("ui.close"));
    }

    void undo(LedgerEntryId entry) {
        UndoNotice.say(doors.calendars().undo(entry), formats());
        show.run();
    }

    /**
     * Makes a change of one workout; beyond a hard limit only with a reason, which stands in the ledger.
     *
     * @param after where it is made
     * @param not where it is refused
     */
    void withinLimits(
            PlanChange wanted,
            String done,
            Supplier<Optional<LedgerEntryId>> work,
            Runnable after,
            Consumer<ChangeRefused.Reason> not) {
        List<Concern> raised = doors.checks().raised(wanted.athlete(), wanted.edits());
        List<Concern> limits = raised.stream().filter(Concern::isRefused).toList();
        if (limits.isEmpty()) {
            change(withLooks(done, raised), work, after, not);
            return;
        }
        new LimitDialog(
                        limits,
                        wanted.why(),
                        doors,
                        why -> change(done, () -> Optional.of(doors.checks().change(wanted.because(why))), after, not))
                .open();
        show.run();
    }

    /**
     * Makes a change of several workouts, all or none; beyond a hard limit only with a reason.
     *
     * @param pen writes it
     */
    void together(AthleteProfile athlete, PlanChange wanted, String done, Function<PlanChange, LedgerEntryId> pen) {
        List<Concern> raised = doors.checks().raised(athlete.id(), wanted.edits());
        List<Concern> limits = raised.stream().filter(Concern::isRefused).toList();
        if (limits.isEmpty()) {
            change(withLooks(done, raised), () -> Optional.of(pen.apply(wanted)));
            return;
        }
        new LimitDialog(
                        limits,
                        wanted.why(),
                        doors,
                        why -> change(
                                done,
                                () -> Optional.of(
                                        pen.apply(doors.checks().overriding(athlete, wanted.because(why), limits)))))
                .open();
        show.run();
    }

    /** What was done, and the first thing that a coach should look at now; the others stand on the season's page. */
    private String withLooks(String done, List<Concern> raised) {
        return raised.isEmpty()
                ? done
                : text("training.done.look", done, doors.concerns().sentence(raised.getFirst(), formats()));
    }

    void move(PlannedWorkout workout, LocalDate day, String why) {
        PlanEdit moved =
                new PlanEdit.Rewrite(workout.id(), workout.version(), day, workout.text(), workout.workout(), true);
        withinLimits(
                PlanChange.of(
                        workout.athlete(), LedgerKind.MOVED, workout.text().title(), why, List.of(moved)),
                text("training.done.moved", workout.text().title(), formats().day(day)),
                () -> doors.calendars().move(workout.id(), day, workout.version(), why),
                () -> {},
                PlanHand::say);
    }

    void drop(PlannedWorkout workout) {
        change(
                text("training.done.dropped", workout.text().title(), formats().day(workout.day())),
                () -> Optional.of(doors.calendars().drop(workout.id(), workout.version(), "")));
    }

    private Formats formats() {
        return doors.viewer().formats();
    }

    private static String text(String key, Object... words) {
        return UI.getCurrent().getTranslation(key, words);
    }
}
