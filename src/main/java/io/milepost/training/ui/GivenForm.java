package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.EffortWords;
import io.milepost.training.WorkoutText;
import io.milepost.training.assigning.Given;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Template;
import io.milepost.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the athletes are to get: one workout on a day, or a template before a race. Tells whenever it means something else. */
class GivenForm extends Div {

    private enum Kind {
        WORKOUT,
        TEMPLATE
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final DatePicker day;
    private final ShelfRow shelfRow;
    private final NotationField notation;
    private final TextField title = new TextField();
    private final Checkbox mayMove = new Checkbox();
    private final Select<Template> template = new Select<>();
    private final DatePicker raceDay;
    private final TextField why = new TextField();
    private final Div workoutPart;
    private final Div templatePart;

    GivenForm(Doors doors, LocalDate today, Runnable changed) {
        Formats formats = doors.viewer().formats();
        Days days = new Days(formats);
        addClassNames("mp-card", "mp-workout-form");
        kind.setAriaLabel(getTranslation("training.assign.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation("training.assign.kind." + each.name().toLowerCase(Locale.ROOT)));
        day = days.picker("training.workout.day");
        days.between(day, today, today.plusYears(2));
        day.setValue(today.plusDays(1));
        notation = NotationField.forMany(doors.words(), formats);
        shelfRow = new ShelfRow(
                doors.shelf(),
                picked -> {
                    title.setValue(picked.entry().title());
                    notation.setNotation(picked.workout().notation());
                    if (why.isEmpty()) {
                        why.setValue(picked.entry().purpose());
                    }
                },
                Optional::empty,
                /* mayKeep= */ false);
        title.setLabel(getTranslation("training.workout.title"));
        title.setHelperText(getTranslation("training.workout.title.help"));
        title.setMaxLength(WorkoutText.LONGEST_TITLE);
        mayMove.setLabel(getTranslation("training.assign.may-move"));
        mayMove.setValue(true);
        List<Template> all = doors.templates().all();
        template.setLabel(getTranslation("training.template.which"));
        template.setItems(all);
        template.setItemLabelGenerator(each -> each.name(this::getTranslation));
        raceDay = days.picker("training.template.race-day");
        days.between(raceDay, today.plusDays(1), today.plusYears(2));
        why.setLabel(getTranslation("training.workout.why"));
        why.setHelperText(getTranslation("training.workout.why.help"));
        why.setMaxLength(WorkoutText.LONGEST_WHY);
        workoutPart = part(day, shelfRow, notation, title, mayMove);
        templatePart = part(template, raceDay);
        add(kind, workoutPart, templatePart, why);
        template.addValueChangeListener(change -> {
            Template chosen = change.getValue();
            if (chosen != null) {
                raceDay.setLabel(getTranslation(
                        chosen.race() == null ? "training.template.last-day" : "training.template.race-day"));
                raceDay.setValue(
                        today.plusWeeks(chosen.weeks().size()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            }
        });
        template.setValue(all.getFirst());
        kind.setValue(Kind.WORKOUT);
        showPart();
        kind.addValueChangeListener(change -> {
            showPart();
            changed.run();
        });
        day.addValueChangeListener(change -> changed.run());
        notation.onChange(changed);
        mayMove.addValueChangeListener(change -> changed.run());
        template.addValueChangeListener(change -> changed.run());
        raceDay.addValueChangeListener(change -> changed.run());
    }

    /** What it means as it stands; empty while something is missing or wrong. */
    Optional<Given> given() {
        return kind.getValue() == Kind.TEMPLATE ? plan() : workout();
    }

    /** The workout of the library that it began with, where it is a workout and began with one. */
    Optional<LibraryWorkout> taken() {
        return kind.getValue() == Kind.TEMPLATE ? Optional.empty() : shelfRow.taken();
    }

    private Optional<Given> workout() {
        LocalDate on = day.getValue();
        return on == null || day.isInvalid()
                ? Optional.empty()
                : notation.understood()
                        .map(workout -> new Given.OneWorkout(
                                new WorkoutText(titleOr(workout), why.getValue()), workout, on, mayMove.getValue()));
    }

    private Optional<Given> plan() {
        LocalDate race = raceDay.getValue();
        Template chosen = template.getValue();
        return race == null || raceDay.isInvalid() || chosen == null
                ? Optional.empty()
                : Optional.of(new Given.Plan(chosen.slug(), race, why.getValue()));
    }

    private void showPart() {
        workoutPart.setVisible(kind.getValue() != Kind.TEMPLATE);
        templatePart.setVisible(kind.getValue() == Kind.TEMPLATE);
    }

    private String titleOr(Workout workout) {
        return title.isEmpty() || title.getValue().isBlank()
                ? getTranslation(EffortWords.titleKey(workout, Effort.of(workout, null)))
                : title.getValue();
    }

    private static Div part(Component... fields) {
        Div part = new Div(fields);
        part.addClassNames("mp-stack", "mp-workout-form");
        return part;
    }
}
