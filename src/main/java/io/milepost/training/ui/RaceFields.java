package io.milepost.training.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.running.Distance;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.NotationError;
import io.milepost.training.notation.Reading;
import io.milepost.training.notation.Workout;
import io.milepost.training.notation.WorkoutNotation;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.RaceLine;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.WeekRoles;
import io.milepost.ui.DistanceField;
import io.milepost.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether a template leads to a race, to which, and what stands on the race's day and on the days before it. */
class RaceFields extends Div {

    private static final int ALWAYS_SHOWN = 2;

    private final Checkbox races = new Checkbox();
    private final DistanceField distance;
    private final Div part = new Div();
    private final Map<Integer, TextField> lines = new TreeMap<>();
    private final Map<Integer, Slot> were = new TreeMap<>();
    private @Nullable Distance exact;

    RaceFields(Template template, Formats formats) {
        addClassName("mp-template-race");
        exact = template.race();
        races.setLabel(getTranslation("training.library.race"));
        races.setHelperText(getTranslation("training.library.race.help"));
        races.setValue(exact != null);
        distance = new DistanceField(formats);
        if (exact != null) {
            distance.setDistance(exact);
        }
        template.weeks().getLast().slots().stream()
                .filter(slot -> slot.weekday() == null)
                .forEach(slot -> were.put(slot.beforeRace(), slot));
        for (int before = 0; before < 7; before++) {
            if (before <= ALWAYS_SHOWN || were.containsKey(before)) {
                lines.put(before, line(before));
            }
        }
        part.addClassName("mp-template-figures");
        part.add(distance);
        lines.values().forEach(part::add);
        part.setVisible(races.getValue());
        races.addValueChangeListener(change -> {
            part.setVisible(change.getValue());
            follow(exact);
        });
        distance.onChange(() -> follow(exact));
        add(races, part);
    }

    private TextField line(int before) {
        TextField field = new TextField(getTranslation("training.library.race.before", before));
        field.setMaxLength(WorkoutNotation.LONGEST);
        Slot was = were.get(before);
        field.setValue(was == null ? "" : was.workout().notation());
        return field;
    }

    /** The race's line says the new distance, unless somebody wrote more than a distance there. */
    private void follow(@Nullable Distance before) {
        TextField race = Objects.requireNonNull(lines.get(0));
        Optional<Distance> now = distance();
        boolean ours = race.isEmpty()
                || (before != null
                        && race.getValue().strip().equals(RaceLine.of(before).notation()));
        if (now.isPresent() && ours) {
            race.setValue(RaceLine.of(now.get()).notation());
        }
        exact = now.orElse(before);
    }

    boolean isRace() {
        return races.getValue();
    }

    /** The race's distance, exact where nobody changed it; empty without a race, or where it is none. */
    Optional<Distance> distance() {
        Distance was = exact;
        return isRace()
                ? distance.distance().map(now -> was != null && Math.abs(was.metres() - now.metres()) < 1 ? was : now)
                : Optional.empty();
    }

    /** The first field in which something is wrong. */
    Optional<Focusable<?>> wrong() {
        return lines.values().stream().filter(TextField::isInvalid).findFirst().map(field -> field);
    }

    /** What hangs on the race, none without one; empty where something is wrong, which its field says. */
    Optional<List<Slot>> slots() {
        if (!isRace()) {
            return Optional.of(List.of());
        }
        boolean sound = distance().isPresent();
        distance.setProblem(sound ? "" : getTranslation("training.library.race.distance"));
        List<Slot> slots = new ArrayList<>();
        for (Map.Entry<Integer, TextField> each : lines.entrySet()) {
            TextField field = each.getValue();
            field.setInvalid(false);
            if (field.getValue().isBlank() && each.getKey() > 0) {
                continue;
            }
            switch (WorkoutNotation.read(field.getValue().strip())) {
                case Reading.Understood(Workout workout) -> {
                    if (each.getKey() == 0 && Effort.of(workout, Layout.NOMINAL) != Effort.RACE) {
                        sound = wrong(field, getTranslation("training.library.race.none"));
                    } else {
                        slots.add(new Slot(role(each.getKey(), workout), null, each.getKey(), workout));
                    }
                }
                case Reading.Misunderstood(NotationError error) ->
                    sound = wrong(
                            field,
                            field.getValue().isBlank()
                                    ? getTranslation("training.library.race.none")
                                    : getTranslation(error.key(), error.found()));
            }
        }
        return sound ? Optional.of(slots) : Optional.empty();
    }

    private static boolean wrong(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        return false;
    }

    private Role role(int before, Workout workout) {
        Slot was = were.get(before);
        return was != null && was.workout().equals(workout) ? was.role() : WeekRoles.beforeRace(before, workout);
    }
}
