package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AlreadyAway;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.TrainingPaces;
import io.milepost.tenancy.Role;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.ChangeRefused;
import io.milepost.training.EditWorkout;
import io.milepost.training.Evidence;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.comments.Beside;
import io.milepost.training.pausing.Rest;
import io.milepost.training.periods.Concern;
import io.milepost.training.shown.BeltSection;
import io.milepost.training.weeks.LimitExceeded;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A coach plans one athlete's month: writes, moves and drops workouts, applies a template, and takes each back. */
class CoachCalendar extends CalendarBoard {

    private final Paces paces;
    private final Div pauseBar = new Div();

    CoachCalendar(Doors doors, Paces paces, AthleteProfile athlete) {
        super(doors, athlete, true);
        this.paces = paces;
        addAction("training.pause.start", this::pause);
        addAction("training.several.open", this::several);
        addAction("training.template.apply", this::chooseTemplate);
        addAction("training.calendar.plan", () -> write(today())).addThemeVariants(ButtonVariant.PRIMARY);
        addComponentAtIndex(1, pauseBar);
        showPause();
        calendar().onAdd(added -> added.day().ifPresent(this::write));
        calendar().onMove(moved -> {
            Optional<PlannedWorkout> workout = ChipId.parse(moved.id()).flatMap(this::shown);
            Optional<LocalDate> day = moved.day();
            if (workout.isPresent() && day.isPresent()) {
                move(workout.get(), day.get(), "");
            } else {
                refresh();
            }
        });
    }

    private Button addAction(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        addAction(button);
        return button;
    }

    @Override
    protected Component nothingPlanned() {
        return new EmptyState(
                getTranslation("training.calendar.empty.title", athlete.firstName()),
                getTranslation("training.calendar.empty.text"),
                new Button(getTranslation("training.template.apply"), click -> chooseTemplate()));
    }

    @Override
    protected void openPlanned(PlannedWorkout workout) {
        WorkoutDialog dialog = WorkoutDialog.of(
                        workout, days(), doors.words(), formats(), new WorkoutDialog.Decision() {
                            @Override
                            public void save(WorkoutDialog.Draft draft) {
                                rewrite(workout, draft);
                            }

                            @Override
                            public void move() {
                                new MoveDialog(
                                                workout,
                                                days(),
                                                (day, why) -> CoachCalendar.this.move(workout, day, why))
                                        .open();
                            }

                            @Override
                            public void drop() {
                                CoachCalendar.this.drop(workout);
                            }
                        })
                .equipped(doors.gauges().of(athlete.id()), doors.shelf(), mayKeep())
                .leaningOn(doors.findings().of(athlete.id(), formats()));
        dialog.add(new DoneSection(workout, athlete, false, doors, () -> {
            dialog.close();
            refresh();
        }));
        // The coach writes the road's line above; the belt's stands below it.
        dialog.add(new BeltSection(workout, doors.treadmills(), doors.words(), formats(), new Span()));
        dialog.add(new CommentThread(new Beside.Workout(workout.id()), doors.comments(), formats()));
        dialog.open();
    }

    @Override
    protected void openTrained(Trained trained) {
        leaveFor(ActivityPaths.ofAthlete(practice(), athlete.id(), new ActivityId(trained.activity())));
    }

    private void write(LocalDate day) {
        WorkoutDialog.forNew(day, currentPaces(), days(), doors.words(), formats(), new WorkoutDialog.Decision() {
                    @Override
                    public void save(WorkoutDialog.Draft draft) {
                        plan(draft);
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
                .equipped(doors.gauges().of(athlete.id()), doors.shelf(), mayKeep())
                .open();
    }

    private void plan(WorkoutDialog.Draft draft) {
        String done = getTranslation(
                "training.done.planned", draft.text().title(), formats().day(draft.day()));
        PlanEdit add = PlanEdit.Add.byHand(draft.day(), draft.text(), draft.workout());
        withinLimits(
                one(LedgerKind.PLANNED, draft.text().title(), add, draft.evidence()),
                done,
                () -> Optional.of(doors.calendars()
                        .plan(new PlanWorkout(athlete.id(), draft.day(), draft.text(), draft.workout()))),
                () -> turnTo(draft.day()));
    }

    /** Makes a change; beyond a hard limit only with a reason, which stands in the ledger. */
    private void withinLimits(PlanChange wanted, String done, Supplier<Optional<LedgerEntryId>> work, Runnable after) {
        List<Concern> limits = doors.checks().refused(athlete.id(), wanted.edits());
        if (limits.isEmpty()) {
            change(done, work);
            after.run();
            return;
        }
        new LimitDialog(limits, wanted.why(), doors, why -> {
                    change(done, () -> Optional.of(doors.checks().change(wanted.because(why))));
                    after.run();
                })
                .open();
        refresh();
    }

    private PlanChange one(LedgerKind kind, String subject, PlanEdit edit, List<Evidence> evidence) {
        return PlanChange.of(athlete.id(), kind, subject, "", List.of(edit)).leaningOn(evidence, "");
    }

    private boolean mayKeep() {
        return doors.seats().requireMember().is(Role.COACH)
                || doors.seats().requireMember().is(Role.OWNER);
    }

    private void rewrite(PlannedWorkout workout, WorkoutDialog.Draft draft) {
        PlanEdit rewritten =
                new PlanEdit.Rewrite(workout.id(), workout.version(), draft.day(), draft.text(), draft.workout(), true);
        withinLimits(
                one(LedgerKind.EDITED, draft.text().title(), rewritten, draft.evidence()),
                getTranslation(
                        "training.done.edited", draft.text().title(), formats().day(draft.day())),
                () -> doors.calendars()
                        .edit(new EditWorkout(
                                workout.id(),
                                workout.version(),
                                draft.day(),
                                draft.text(),
                                draft.workout(),
                                draft.evidence())),
                () -> {});
    }

    private void move(PlannedWorkout workout, LocalDate day, String why) {
        PlanEdit moved =
                new PlanEdit.Rewrite(workout.id(), workout.version(), day, workout.text(), workout.workout(), true);
        withinLimits(
                one(LedgerKind.MOVED, workout.text().title(), moved, List.of()).because(why),
                getTranslation(
                        "training.done.moved", workout.text().title(), formats().day(day)),
                () -> doors.calendars().move(workout.id(), day, workout.version(), why),
                () -> {});
    }

    private void drop(PlannedWorkout workout) {
        change(
                getTranslation(
                        "training.done.dropped",
                        workout.text().title(),
                        formats().day(workout.day())),
                () -> Optional.of(doors.calendars().drop(workout.id(), workout.version(), "")));
    }

    private void pause() {
        new PauseDialog(today(), days(), (kind, first, last, words) -> {
                    try {
                        LedgerEntryId entry = doors.pauses().pause(athlete.id(), kind, first, last, words);
                        rested("training.pause.done", entry);
                        return true;
                    } catch (AlreadyAway e) {
                        return false;
                    }
                })
                .open();
    }

    private void resume(Rest rest) {
        new ResumeDialog(
                        rest,
                        today(),
                        days(),
                        formats(),
                        (last, words) ->
                                rested("training.resume.done", doors.pauses().resume(athlete.id(), last, words)))
                .open();
    }

    private void rested(String key, LedgerEntryId entry) {
        Notices.done(getTranslation(key), getTranslation("ui.undo"), () -> {
            undo(entry);
            showPause();
        });
        refresh();
        showPause();
    }

    private void showPause() {
        pauseBar.removeAll();
        Rest rest = doors.pauses().now(athlete.id());
        pauseBar.setVisible(rest.isResting());
        if (rest.isResting()) {
            pauseBar.add(new PauseBar(rest, formats(), () -> resume(rest)));
        }
    }

    private void several() {
        List<PlannedWorkout> workouts = changeable();
        if (workouts.isEmpty()) {
            Notices.done(getTranslation("training.several.none"));
            return;
        }
        new SeveralDialog(workouts, formats(), this::changeSeveral).open();
    }

    /** To drop never goes beyond a limit that counts: less was never too much. */
    private void changeSeveral(PlanChange change) {
        String done = getTranslation("training.several.done", change.edits().size());
        Supplier<Optional<LedgerEntryId>> work =
                () -> Optional.of(doors.calendars().change(change));
        if (change.kind() == LedgerKind.DROPPED) {
            change(done, work);
        } else {
            withinLimits(change, done, work, () -> {});
        }
    }

    private void chooseTemplate() {
        new TemplateDialog(doors, athlete, days(), this::apply).open();
    }

    private void apply(ApplyTemplate command) {
        String done = getTranslation("training.done.applied", formats().day(command.raceDay()));
        try {
            change(done, () -> Optional.of(doors.templates().apply(command)));
        } catch (LimitExceeded exceeded) {
            new LimitDialog(exceeded.limits(), command.why(), doors, why -> apply(command.because(why))).open();
        }
    }

    /** Does it, says so with a way back, or says why not; and shows what is now. */
    private void change(String done, Supplier<Optional<LedgerEntryId>> work) {
        try {
            work.get().ifPresent(entry -> Notices.done(done, getTranslation("ui.undo"), () -> undo(entry)));
        } catch (ChangeRefused refused) {
            Notices.problem(getTranslation(refused.key()), getTranslation("ui.close"));
        }
        refresh();
    }

    private void undo(LedgerEntryId entry) {
        UndoNotice.say(doors.calendars().undo(entry), formats());
        refresh();
    }

    private @Nullable TrainingPaces currentPaces() {
        return paces.current(athlete.id()).map(AthletePaces::paces).orElse(null);
    }

    private Formats formats() {
        return doors.viewer().formats();
    }

    private Days days() {
        return new Days(formats().locale(), doors.practices().current().weekStartsOn());
    }
}
