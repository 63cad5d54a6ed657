package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Role;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.EditWorkout;
import io.milepost.training.Evidence;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.adaptation.WayBack;
import io.milepost.training.comments.Beside;
import io.milepost.training.library.LibraryNavigation;
import io.milepost.training.pausing.NothingRests;
import io.milepost.training.pausing.Rest;
import io.milepost.training.shown.BeltSection;
import io.milepost.training.weeks.LimitExceeded;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.MonthCalendar;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coach plans one athlete's month: writes, moves and drops workouts, applies a template, and takes each back. */
class CoachCalendar extends CalendarBoard {

    private final Paces paces;
    private final Div pauseBar = new Div();
    private final PlanHand hand;
    private final ChosenWorkouts chosen;

    CoachCalendar(Doors doors, Paces paces, AthleteProfile athlete) {
        super(doors, athlete, true);
        this.paces = paces;
        this.hand = new PlanHand(doors, this::refresh);
        this.chosen = new ChosenWorkouts(doors, hand, this::refresh);
        addAction("training.pause.start", this::pause);
        addAction("training.several.open", () -> chosen.askAmong(athlete, changeable()));
        addAction("training.template.apply", this::chooseTemplate);
        addAction("training.calendar.plan", () -> write(today())).addThemeVariants(ButtonVariant.PRIMARY);
        addComponentAtIndex(1, pauseBar);
        showPause();
        calendar().onAdd(added -> added.day().ifPresent(this::write));
        calendar().onMove(this::moved);
        calendar()
                .onDeed(done -> done.deed()
                        .ifPresent(deed -> chosen.act(
                                deed,
                                athlete,
                                done.ids().stream().flatMap(this::on).distinct().toList())));
        calendar().onPaste(pasted -> pasted.day().ifPresent(day -> chosen.paste(athlete, day)));
    }

    /** What the browser made up, or has gone meanwhile, moves nothing. */
    private void moved(MonthCalendar.Moved moved) {
        List<PlannedWorkout> all = Stream.concat(Stream.of(moved.id()), moved.also().stream())
                .flatMap(this::on)
                .distinct()
                .toList();
        Optional<LocalDate> day = moved.day();
        if (day.isPresent() && all.size() == 1 + moved.also().size()) {
            chosen.move(athlete, all.getFirst(), all, day.get());
        } else {
            refresh();
        }
    }

    private Stream<PlannedWorkout> on(String chip) {
        return ChipId.parse(chip).flatMap(this::shown).stream();
    }

    @Override
    protected String copied() {
        return chosen.copied();
    }

    private Button addAction(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        addAction(button);
        return button;
    }

    /** A plan that went well is worth keeping: as it stands now, without dates and without paces. */
    @Override
    protected Optional<Component> belowSeason() {
        if (!mayKeep() || doors.calendars().plan(athlete.id()).isEmpty()) {
            return Optional.empty();
        }
        Button keep = new Button(getTranslation("training.template.keep"), click -> keepAsTemplate());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(keep);
    }

    private void keepAsTemplate() {
        Practice practice = doors.practices().current();
        NewTemplateDialog.ofPlan(athlete, practice.units(), doors.viewer().formats(), name -> {
                    try {
                        String template = doors.templateShelf().fromPlan(athlete.id(), name);
                        UI.getCurrent().navigate(LibraryNavigation.template(practice.slug(), template));
                        return true;
                    } catch (Missing noPlan) {
                        return false;
                    }
                })
                .open();
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
                .equipped(doors.gauges().of(athlete.id()), doors.shelf(), mayKeep())
                .leaningOn(doors.findings().of(athlete.id(), formats()));
        doors.asides().orderedStream().forEach(aside -> aside.forTeam(workout).ifPresent(dialog::add));
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
                .equipped(doors.gauges().of(athlete.id()), doors.shelf(), mayKeep())
                .open();
    }

    private void plan(WorkoutDialog.Draft draft, WorkoutDialog from) {
        String done = getTranslation(
                "training.done.planned", draft.text().title(), formats().day(draft.day()));
        PlanEdit add = PlanEdit.Add.byHand(draft.day(), draft.text(), draft.workout());
        hand.withinLimits(
                one(LedgerKind.PLANNED, draft.text().title(), add, draft.evidence()),
                done,
                () -> Optional.of(doors.calendars()
                        .plan(new PlanWorkout(athlete.id(), draft.day(), draft.text(), draft.workout()))),
                () -> {
                    from.saved();
                    turnTo(draft.day());
                },
                from::refused);
    }

    private PlanChange one(LedgerKind kind, String subject, PlanEdit edit, List<Evidence> evidence) {
        return PlanChange.of(athlete.id(), kind, subject, "", List.of(edit)).leaningOn(evidence, "");
    }

    private boolean mayKeep() {
        return doors.seats().requireMember().is(Role.COACH)
                || doors.seats().requireMember().is(Role.OWNER);
    }

    /** Saved again, it goes after what somebody else made of it meanwhile. */
    private void rewrite(AtomicReference<PlannedWorkout> seen, WorkoutDialog.Draft draft, WorkoutDialog from) {
        PlannedWorkout workout = Objects.requireNonNull(seen.get());
        PlanEdit rewritten =
                new PlanEdit.Rewrite(workout.id(), workout.version(), draft.day(), draft.text(), draft.workout(), true);
        hand.withinLimits(
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
                from::saved,
                reason -> {
                    seen.set(doors.calendars().get(workout.id()));
                    from.refused(reason);
                });
    }

    private void pause() {
        new PauseDialog(today(), days(), (kind, first, last, words, zone) -> {
                    try {
                        LedgerEntryId entry = doors.pauses().pause(athlete.id(), kind, first, last, words, zone);
                        rested("training.pause.done", entry);
                        return true;
                    } catch (AlreadyAway e) {
                        return false;
                    }
                })
                .open();
    }

    private void resume(Rest rest) {
        new ResumeDialog(rest, today(), days(), formats(), (lastDayOff, words) -> goOn(rest, lastDayOff, words)).open();
    }

    private void goOn(Rest rest, LocalDate lastDayOff, String words) {
        boolean asIs = WayBack.after(rest.daysOff(lastDayOff)) == WayBack.GO_ON;
        try {
            rested(
                    asIs ? "training.resume.done.as-is" : "training.resume.done",
                    doors.pauses().resume(athlete.id(), lastDayOff, words));
        } catch (NothingRests already) {
            Notices.problem(getTranslation("training.resume.already"), getTranslation("ui.close"));
            refresh();
            showPause();
        }
    }

    private void rested(String key, LedgerEntryId entry) {
        Notices.done(getTranslation(key), getTranslation("ui.undo"), () -> {
            hand.undo(entry);
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

    private void chooseTemplate() {
        new TemplateDialog(doors, athlete, days(), this::apply).open();
    }

    private void apply(ApplyTemplate command) {
        String done = getTranslation("training.done.applied", formats().day(command.raceDay()));
        try {
            hand.change(done, () -> Optional.of(doors.templates().apply(command)));
        } catch (LimitExceeded exceeded) {
            new LimitDialog(exceeded.limits(), command.why(), doors, why -> apply(command.because(why))).open();
        }
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
}
