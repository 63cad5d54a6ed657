package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.ui.EmptyState;
import io.milepost.ui.MonthCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A coach plans one athlete's month: writes, moves and drops workouts, applies a template, and takes each back. */
class CoachCalendar extends CalendarBoard {

    private final WorkoutPen workouts;
    private final TemplatePen templates;
    private final ChosenWorkouts chosen;

    CoachCalendar(Doors doors, Paces paces, AthleteProfile athlete) {
        super(doors, athlete, true);
        PlanHand hand = new PlanHand(doors, this::refresh);
        this.workouts = new WorkoutPen(doors, paces, athlete, hand, this::refresh, this::turnTo);
        this.templates = new TemplatePen(doors, athlete, hand);
        this.chosen = new ChosenWorkouts(doors, hand, this::refresh);
        PauseSection pauses = new PauseSection(doors, athlete, hand, this::refresh);
        addAction("training.pause.start", pauses::pause);
        addAction("training.several.open", () -> chosen.askAmong(athlete, changeable()));
        addAction("training.template.apply", templates::choose);
        addAction("training.calendar.plan", () -> workouts.write(today())).addThemeVariants(ButtonVariant.PRIMARY);
        addComponentAtIndex(1, pauses);
        calendar().onAdd(added -> added.day().ifPresent(workouts::write));
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

    /** A plan that went well is worth keeping. */
    @Override
    protected Optional<Component> belowSeason() {
        if (!templates.mayKeep()) {
            return Optional.empty();
        }
        Button keep = new Button(getTranslation("training.template.keep"), click -> templates.keep());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        return Optional.of(keep);
    }

    @Override
    protected Component nothingPlanned() {
        return new EmptyState(
                getTranslation("training.calendar.empty.title", athlete.firstName()),
                getTranslation("training.calendar.empty.text"),
                new Button(getTranslation("training.template.apply"), click -> templates.choose()));
    }

    @Override
    protected void openPlanned(PlannedWorkout workout) {
        workouts.open(workout);
    }

    @Override
    protected void openTrained(Trained trained) {
        leaveFor(ActivityPaths.ofAthlete(practice(), athlete.id(), new ActivityId(trained.activity())));
    }
}
