package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.running.UnitSystem;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.NotationError;
import io.milepost.training.notation.Reading;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Workout;
import io.milepost.training.notation.WorkoutNotation;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.Volume;
import io.milepost.training.templates.Week;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One week of a template in fields: its phase, its volume, and a line of notation for each day. */
class WeekFields extends Div {

    private final Template template;
    private final Week week;
    private final Span number = new Span();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    private final Select<Phase> phase = new Select<>();
    private final NumberField total = new NumberField();
    private final Map<DayOfWeek, TextField> days = new LinkedHashMap<>();
    private @Nullable Runnable onRemove;

    WeekFields(Template template, Week week) {
        this.template = template;
        this.week = week;
        addClassName("mp-week-fields");
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(each -> getTranslation(each.key()));
        phase.setValue(week.phase());
        total.setMin(0);
        total.setSuffixComponent(new Span(template.units() == UnitSystem.IMPERIAL ? "mi" : "km"));
        total.setVisible(!(week.volume() instanceof Volume.OfBefore));
        if (week.total() != null) {
            total.setValue(Math.rint(week.total().in(template.units()) * 10) / 10);
        }
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addClickListener(click -> {
            if (onRemove != null) {
                onRemove.run();
            }
        });
        add(number, phase, total);
        for (DayOfWeek day : template.days()) {
            TextField cell = new TextField();
            cell.setValue(slot(day).map(slot -> slot.workout().notation()).orElse(""));
            cell.setPlaceholder(getTranslation("training.library.filled"));
            days.put(day, cell);
            add(cell);
        }
        add(remove);
    }

    /** Says which week it is. @param removed takes it out; null where it has to stay */
    void number(int place, @Nullable Runnable removed) {
        onRemove = removed;
        number.setText(String.valueOf(place));
        remove.setAriaLabel(getTranslation("training.library.remove-week", place));
        remove.setEnabled(removed != null);
        phase.setAriaLabel(getTranslation("training.library.phase-of", place));
        total.setAriaLabel(getTranslation("training.library.total-of", place));
        days.forEach((day, cell) -> {
            cell.setAriaLabel(getTranslation("training.library.cell", place, weekday(day)));
            cell.setTooltipText(weekday(day));
        });
    }

    private String weekday(DayOfWeek day) {
        return weekday(day, getLocale());
    }

    static String weekday(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /** What hangs on the race itself is no cell; it stays with its week. */
    private Optional<Slot> slot(DayOfWeek day) {
        return week.slots().stream().filter(slot -> day.equals(slot.weekday())).findFirst();
    }

    /** The week as it is written now; empty where a cell is no workout, which the cell says. */
    Optional<Week> week(int place) {
        List<Slot> slots = new ArrayList<>();
        boolean sound = true;
        for (Map.Entry<DayOfWeek, TextField> each : days.entrySet()) {
            String text = each.getValue().getValue().strip();
            each.getValue().setInvalid(false);
            if (text.isEmpty()) {
                continue;
            }
            switch (WorkoutNotation.read(text)) {
                case Reading.Understood(Workout workout) ->
                    slots.add(new Slot(role(each.getKey(), workout), each.getKey(), 0, workout));
                case Reading.Misunderstood(NotationError error) -> {
                    each.getValue().setErrorMessage(getTranslation(error.key(), error.found()));
                    each.getValue().setInvalid(true);
                    sound = false;
                }
            }
        }
        week.slots().stream().filter(slot -> slot.weekday() == null).forEach(slots::add);
        return sound ? Optional.of(new Week(place, phase.getValue(), volume(), slots)) : Optional.empty();
    }

    private @Nullable Volume volume() {
        if (week.volume() instanceof Volume.OfBefore) {
            return week.volume();
        }
        Double written = total.getValue();
        return written == null || written <= 0
                ? null
                : new Volume.Fixed(template.units().distance(written));
    }

    /** What it was, where it was something; else what its effort says. */
    private Role role(DayOfWeek day, Workout workout) {
        return slot(day).map(Slot::role).orElseGet(() -> {
            if (workout.items().getFirst() instanceof Session session) {
                return session.kind() == Session.Kind.REST ? Role.REST : Role.SESSION;
            }
            return Effort.of(workout, null).isHard() ? Role.KEY : Role.EASY;
        });
    }
}
