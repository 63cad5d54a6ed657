package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.running.TrainingPaces;
import io.milepost.training.ChangeRefused;
import io.milepost.training.EffortWords;
import io.milepost.training.Evidence;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.WorkoutWords;
import io.milepost.training.library.WorkoutShelf;
import io.milepost.training.matching.Compliance;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Workout;
import io.milepost.training.weeks.LoadGauge;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A coach writes a workout, with what it means for this athlete below the line. Gets values, gives them back. */
class WorkoutDialog extends CalmDialog {

    /** What the coach wrote. */
    record Draft(LocalDate day, WorkoutText text, Workout workout, List<Evidence> evidence) {}

    /** What the coach decided. */
    interface Decision {
        /** Closes the dialog where it is done; else says in it why not. */
        void save(Draft draft, WorkoutDialog dialog);

        void move();

        void drop();
    }

    private final DatePicker day;
    private final TextField title = new TextField();
    private final NotationField notation;
    private final TextArea why = new TextArea();
    private CheckboxGroup<Evidence> findings = new CheckboxGroup<>();
    private final Formats formats;
    private final Div form = new Div();
    private final ProblemLine problem = new ProblemLine();
    private @Nullable ShelfRow shelfRow;
    private @Nullable WorkoutShelf shelf;

    private WorkoutDialog(Days days, @Nullable TrainingPaces paces, WorkoutWords words, Formats formats) {
        this.formats = formats;
        day = days.picker("training.workout.day");
        notation = new NotationField(paces, words, formats);
        title.setLabel(getTranslation("training.workout.title"));
        title.setMaxLength(WorkoutText.LONGEST_TITLE);
        title.setHelperText(getTranslation("training.workout.title.help"));
        why.setLabel(getTranslation("training.workout.why"));
        why.setHelperText(getTranslation("training.workout.why.help"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        setWidth("min(560px, 96vw)");
    }

    /** An empty one for a day. */
    static WorkoutDialog forNew(
            LocalDate day,
            @Nullable TrainingPaces paces,
            Days days,
            WorkoutWords words,
            Formats formats,
            Decision decision) {
        WorkoutDialog dialog = new WorkoutDialog(days, paces, words, formats);
        dialog.day.setValue(day);
        dialog.setHeaderTitle(dialog.getTranslation("training.workout.new"));
        dialog.lay();
        dialog.getFooter().add(dialog.cancel(), dialog.save("training.workout.plan", decision));
        return dialog;
    }

    /** One that is there; read only where it was trained. */
    static WorkoutDialog of(PlannedWorkout workout, Days days, WorkoutWords words, Formats formats, Decision decision) {
        WorkoutDialog dialog = new WorkoutDialog(days, workout.paces(), words, formats);
        dialog.day.setValue(workout.day());
        dialog.title.setValue(workout.text().title());
        dialog.notation.setNotation(workout.workout().notation());
        dialog.why.setValue(workout.text().why());
        dialog.setHeaderTitle(workout.text().title());
        dialog.lay();
        if (workout.isFrozen()) {
            dialog.freeze(workout.compliance() == Compliance.DROPPED ? "dropped" : "completed");
        } else {
            dialog.getFooter()
                    .add(
                            dialog.plain("training.workout.drop", decision::drop),
                            dialog.plain("training.workout.move", decision::move),
                            dialog.cancel(),
                            dialog.save("training.workout.save", decision));
        }
        return dialog;
    }

    /** Lets the change lean on findings. */
    WorkoutDialog leaningOn(CheckboxGroup<Evidence> choice) {
        findings = choice;
        add(choice);
        return this;
    }

    private void lay() {
        form.add(day, title, notation, why, problem);
        form.addClassNames("mp-stack", "mp-workout-form");
        add(form);
    }

    /**
     * The same with the athlete's load foretold and the library at hand.
     *
     * @param mayKeep whether the writer may put workouts on the shelf
     */
    WorkoutDialog equipped(LoadGauge gauge, WorkoutShelf library, boolean mayKeep) {
        notation.measuredBy(gauge);
        if (!day.isReadOnly()) {
            shelf = library;
            shelfRow = new ShelfRow(
                    library,
                    picked -> {
                        title.setValue(picked.entry().title());
                        notation.setNotation(picked.workout().notation());
                        if (why.isEmpty()) {
                            why.setValue(picked.entry().purpose());
                        }
                    },
                    () -> notation.workout().map(workout -> ShelfRow.entry(titleOr(workout), workout, why.getValue())),
                    mayKeep);
            form.addComponentAtIndex(2, shelfRow);
        }
        return this;
    }

    /** @param reason as in {@link ChangeRefused} */
    private void freeze(String reason) {
        day.setReadOnly(true);
        title.setReadOnly(true);
        notation.setReadOnly(true);
        why.setReadOnly(true);
        Paragraph frozen = new Paragraph(getTranslation("training.refused." + reason));
        frozen.addClassName("mp-quiet");
        addComponentAsFirst(frozen);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Button cancel() {
        return new Button(getTranslation("ui.cancel"), click -> close());
    }

    private Button plain(String key, Runnable action) {
        Button button = new Button(getTranslation(key), Once.in(this, () -> {
            close();
            action.run();
        }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button save(String key, Decision decision) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(Once.in(
                this,
                () -> notation.workout().ifPresent(workout -> {
                    LocalDate on = day.getValue();
                    if (on == null || day.isInvalid()) {
                        day.setInvalid(true);
                        return;
                    }
                    problem.setText("");
                    decision.save(
                            new Draft(
                                    on,
                                    new WorkoutText(titleOr(workout), why.getValue()),
                                    workout,
                                    List.copyOf(findings.getValue())),
                            this);
                })));
        return button;
    }

    /** What was written is on the calendar. */
    void saved() {
        close();
        notePlanned();
    }

    /** What was written is not on the calendar, and stays here. */
    void refused(ChangeRefused.Reason reason) {
        problem.say(
                getTranslation(reason == ChangeRefused.Reason.CHANGED_MEANWHILE ? "training.meanwhile" : reason.key()));
    }

    private void notePlanned() {
        ShelfRow row = shelfRow;
        WorkoutShelf library = shelf;
        if (row != null && library != null) {
            row.taken().ifPresent(taken -> library.planned(taken.key()));
        }
    }

    /** What the coach called it, else the word for its effort. */
    private String titleOr(Workout workout) {
        if (!title.getValue().isBlank()) {
            return title.getValue();
        }
        return getTranslation(EffortWords.titleKey(workout, Effort.of(workout, null)), formats.locale());
    }
}
