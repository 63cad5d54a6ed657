package io.milepost.training.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.training.notation.NotationError;
import io.milepost.training.notation.Reading;
import io.milepost.training.notation.Workout;
import io.milepost.training.notation.WorkoutNotation;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Volume;
import io.milepost.training.templates.Week;
import io.milepost.training.templates.WeekRoles;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One week of a template in fields: its phase, its volume, and a line of notation for each day. */
class WeekFields extends Div {

    private static final int PER_CENT = 100;

    /** What can be done with a week as a whole. */
    interface Deeds {
        void up(WeekFields week);

        void down(WeekFields week);

        void copy(WeekFields week);

        void moveWorkout(WeekFields week);

        void remove(WeekFields week);
    }

    private final UnitSystem units;
    private final Week began;
    private final Function<DayOfWeek, String> dayWord;
    private final Span number = new Span();
    private final Select<Phase> phase = new Select<>();
    private final ExactDistanceField total;
    private final IntegerField share = new IntegerField();
    private final Map<DayOfWeek, TextArea> cells = new EnumMap<>(DayOfWeek.class);
    /** What stood in a cell before anybody typed; it goes with its workout from day to day. */
    private final Map<DayOfWeek, Slot> were = new EnumMap<>(DayOfWeek.class);

    private final Div days = new Div();
    private final MenuItem menu;
    private final MenuItem up;
    private final MenuItem down;
    private final MenuItem remove;
    private List<DayOfWeek> shown = List.of();
    private int place;

    WeekFields(UnitSystem units, Week week, Function<DayOfWeek, String> dayWord, Deeds deeds) {
        this.units = units;
        this.began = week;
        this.dayWord = dayWord;
        this.total = new ExactDistanceField(units);
        addClassName("mp-week-fields");
        number.addClassName("mp-week-number");
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(each -> getTranslation(each.key()));
        phase.setValue(week.phase());
        total.show(week.total());
        share.setMin(1);
        share.setMax(PER_CENT);
        share.setSuffixComponent(new Span("%"));
        boolean ofBefore = week.volume() instanceof Volume.OfBefore;
        total.setVisible(!ofBefore);
        share.setVisible(ofBefore);
        if (week.volume() instanceof Volume.OfBefore before) {
            share.setValue((int) Math.round(before.share() * PER_CENT));
        }
        week.slots().stream().filter(slot -> slot.weekday() != null).forEach(slot -> {
            DayOfWeek day = Objects.requireNonNull(slot.weekday());
            were.putIfAbsent(day, slot);
            cell(day).setValue(were.get(day).workout().notation());
        });
        days.addClassName("mp-week-days");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        SubMenu items = menu.getSubMenu();
        up = items.addItem(getTranslation("training.library.week.up"), click -> deeds.up(this));
        down = items.addItem(getTranslation("training.library.week.down"), click -> deeds.down(this));
        items.addItem(getTranslation("training.library.week.copy"), click -> deeds.copy(this));
        items.addItem(getTranslation("training.library.week.move-workout"), click -> deeds.moveWorkout(this));
        remove = items.addItem(getTranslation("training.library.week.remove"), click -> deeds.remove(this));
        Div head = new Div(number, phase, total, share);
        head.addClassName("mp-week-what");
        add(head, days, bar);
    }

    /** Another one in which the same stands. */
    WeekFields copied(Deeds deeds) {
        WeekFields copy = new WeekFields(units, began, dayWord, deeds);
        copy.phase.setValue(phase.getValue());
        copy.total.show(total.distance());
        copy.share.setValue(share.getValue());
        copy.were.clear();
        copy.were.putAll(were);
        for (DayOfWeek day : DayOfWeek.values()) {
            copy.cell(day).setValue(text(day));
        }
        return copy;
    }

    /** Says which week it is, of how many, and on which days. */
    void lay(int number, int of, List<DayOfWeek> on) {
        place = number;
        shown = on;
        this.number.setText(String.valueOf(number));
        menu.setAriaLabel(getTranslation("training.library.week.menu", number));
        up.setEnabled(number > 1);
        down.setEnabled(number < of);
        remove.setEnabled(of > 1);
        phase.setAriaLabel(getTranslation("training.library.phase-of", number));
        total.setAriaLabel(getTranslation("training.library.total-of", number));
        share.setAriaLabel(getTranslation("training.library.share-of", number));
        days.removeAll();
        on.forEach(day -> {
            TextArea cell = cell(day);
            cell.setAriaLabel(getTranslation("training.library.cell", number, dayWord.apply(day)));
            days.add(cell);
        });
    }

    private TextArea cell(DayOfWeek day) {
        return cells.computeIfAbsent(day, made -> {
            TextArea cell = new TextArea();
            cell.setMinRows(1);
            cell.setMaxLength(WorkoutNotation.LONGEST);
            cell.setPlaceholder(getTranslation("training.library.filled"));
            Span word = new Span(dayWord.apply(made));
            word.addClassName("mp-week-day");
            cell.setPrefixComponent(word);
            return cell;
        });
    }

    private String text(DayOfWeek day) {
        return cells.containsKey(day) ? cells.get(day).getValue().strip() : "";
    }

    boolean holds(DayOfWeek day) {
        return !text(day).isEmpty();
    }

    /** The days on which something stands. */
    List<DayOfWeek> held() {
        return shown.stream().filter(this::holds).toList();
    }

    /** Puts what stands on one day on another; what stands there takes its place. */
    void move(DayOfWeek from, DayOfWeek to) {
        String moved = text(from);
        cell(from).setValue(text(to));
        cell(to).setValue(moved);
        Slot was = were.remove(from);
        Slot other = were.remove(to);
        put(to, was);
        put(from, other);
    }

    private void put(DayOfWeek day, @Nullable Slot was) {
        if (was != null) {
            were.put(day, was);
        }
    }

    /** The first field in which something is wrong, to lead the writer there. */
    Optional<Focusable<?>> wrong() {
        if (total.isVisible() && total.isInvalid()) {
            return Optional.of(total);
        }
        if (share.isVisible() && share.isInvalid()) {
            return Optional.of(share);
        }
        return shown.stream()
                .map(this::cell)
                .filter(TextArea::isInvalid)
                .findFirst()
                .map(cell -> cell);
    }

    /** The week as it is written now; empty where something is wrong, which its field says. */
    Optional<Week> week(List<Slot> hanging) {
        Map<DayOfWeek, Workout> named = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : shown) {
            read(day).ifPresent(workout -> named.put(day, workout));
        }
        if (share.isVisible() && share.isEmpty()) {
            share.setInvalid(true);
        }
        if (wrong().isPresent()) {
            return Optional.empty();
        }
        Map<DayOfWeek, Role> said = were.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, was -> was.getValue().role()));
        Map<DayOfWeek, Role> roles = WeekRoles.of(named, said);
        List<Slot> slots = new ArrayList<>();
        named.forEach((day, workout) -> {
            Slot was = were.get(day);
            Role role = was != null && was.workout().equals(workout) ? was.role() : roles.get(day);
            slots.add(new Slot(Objects.requireNonNull(role), day, 0, workout));
        });
        slots.addAll(hanging);
        return Optional.of(new Week(place, phase.getValue(), volume(), slots));
    }

    private Optional<Workout> read(DayOfWeek day) {
        TextArea cell = cell(day);
        cell.setInvalid(false);
        if (!holds(day)) {
            return Optional.empty();
        }
        return switch (WorkoutNotation.read(text(day))) {
            case Reading.Understood(Workout workout) -> Optional.of(workout);
            case Reading.Misunderstood(NotationError error) -> {
                cell.setErrorMessage(getTranslation(error.key(), error.found()));
                cell.setInvalid(true);
                yield Optional.empty();
            }
        };
    }

    private @Nullable Volume volume() {
        if (began.volume() instanceof Volume.OfBefore before) {
            int percent = Objects.requireNonNull(share.getValue());
            return percent == Math.round(before.share() * PER_CENT)
                    ? before
                    : new Volume.OfBefore(percent / (double) PER_CENT, before.longestFill());
        }
        Distance written = total.distance();
        return written == null ? null : new Volume.Fixed(written);
    }
}
