package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.TrainingPaces;
import io.milepost.training.EditWorkout;
import io.milepost.training.Evidence;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.comments.Beside;
import io.milepost.training.shown.BeltSection;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A coach writes a workout for an athlete's calendar, and opens one to see, rewrite, move or drop it. */
class WorkoutPen {

    private final Doors doors;
    private final Paces paces;
    private final AthleteProfile athlete;
    private final PlanHand hand;
    private final Runnable draw;
    private final Consumer<LocalDate> turn;

    /**
     * @param draw draws the calendar anew
     * @param turn turns it to a day
     */
    WorkoutPen(
            Doors doors, Paces paces, AthleteProfile athlete, PlanHand hand, Runnable draw, Consumer<LocalDate> turn) {
        this.doors = doors;
        this.paces = paces;
        this.athlete = athlete;
        this.hand = hand;
        this.draw = draw;
        this.turn = turn;
    }

    /** Begins a new one, for this day to begin with. */
    void write(LocalDate day) {
        WorkoutDialog.forNew(day, currentPaces(), days(), doors.words(), formats(), new WorkoutDialog.Decision() {
                    @Override
                    public void save(WorkoutDialog.Draft draft, WorkoutDialog from) {
                        plan(draft, from);
                    }

                    @Override
                    public void move() {
                        // Nothing to move so far.
                    }

                    @Override
                    public void drop() {
                        // Nothing to drop so far.
                    }
                })
                .equipped(doors.gauges().of(athlete.id()), doors.shelf(), doors.mayWriteLibrary())
                .open();
    }

    /** Opens one with what was done, and what was said beside it. */
    void open(PlannedWorkout workout) {
        AtomicReference<PlannedWorkout> seen = new AtomicReference<>(workout);
        WorkoutDialog dialog = WorkoutDialog.of(
                        workout, days(), doors.words(), formats(), new WorkoutDialog.Decision() {
                            @Override
                            public void save(WorkoutDialog.Draft draft, WorkoutDialog from) {
                                rewrite(seen, draft, from);
                            }

                            @Override
                            public void move() {
                                new MoveDialog(workout, days(), (day, why) -> hand.move(workout, day, why)).open();
                            }

                            @Override
                            public void drop() {
                                hand.drop(workout);
                            }
                        })
                .equipped(doors.gauges().of(athlete.id()), doors.shelf(), doors.mayWriteLibrary())
                .leaningOn(doors.findings().of(athlete.id(), formats()));
        doors.asides().orderedStream().forEach(aside -> aside.forTeam(workout).ifPresent(dialog::add));
        dialog.add(new DoneSection(workout, athlete, false, doors, () -> {
            dialog.close();
            draw.run();
        }));
        // The coach writes the road's line above; the belt's stands below it.
        dialog.add(new BeltSection(workout, doors.treadmills(), doors.words(), formats(), new Span()));
        dialog.add(new CommentThread(new Beside.Workout(workout.id()), doors.comments(), formats()));
        dialog.open();
    }

    private void plan(WorkoutDialog.Draft draft, WorkoutDialog from) {
        String done =
                text("training.done.planned", draft.text().title(), formats().day(draft.day()));
        PlanEdit add = PlanEdit.Add.byHand(draft.day(), draft.text(), draft.workout());
        hand.withinLimits(
                one(LedgerKind.PLANNED, draft.text().title(), add, draft.evidence()),
                done,
                () -> Optional.of(doors.calendars()
                        .plan(new PlanWorkout(athlete.id(), draft.day(), draft.text(), draft.workout()))),
                () -> {
                    from.saved();
                    turn.accept(draft.day());
                },
                from::refused);
    }

    /** Saved again, it goes after what somebody else made of it meanwhile. */
    private void rewrite(AtomicReference<PlannedWorkout> seen, WorkoutDialog.Draft draft, WorkoutDialog from) {
        PlannedWorkout workout = Objects.requireNonNull(seen.get());
        PlanEdit rewritten =
                new PlanEdit.Rewrite(workout.id(), workout.version(), draft.day(), draft.text(), draft.workout(), true);
        hand.withinLimits(
                one(LedgerKind.EDITED, draft.text().title(), rewritten, draft.evidence()),
                text("training.done.edited", draft.text().title(), formats().day(draft.day())),
                () -> doors.calendars()
                        .edit(new EditWorkout(
                                workout.id(),
                                workout.version(),
                                draft.day(),
                                draft.text(),
                                draft.workout(),
                                draft.evidence())),
                from::saved,
                reason -> {
                    seen.set(doors.calendars().get(workout.id()));
                    from.refused(reason);
                });
    }

    private PlanChange one(LedgerKind kind, String subject, PlanEdit edit, List<Evidence> evidence) {
        return PlanChange.of(athlete.id(), kind, subject, "", List.of(edit)).leaningOn(evidence, "");
    }

    private @Nullable TrainingPaces currentPaces() {
        return paces.current(athlete.id()).map(AthletePaces::paces).orElse(null);
    }

    private Formats formats() {
        return doors.viewer().formats();
    }

    private Days days() {
        return new Days(formats());
    }

    private static String text(String key, Object... words) {
        return UI.getCurrent().getTranslation(key, words);
    }
}
