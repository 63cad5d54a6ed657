package io.milepost.training.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.Week;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The weeks of a template against its days, to write: days come and go, weeks are added, copied, moved and taken out. */
class WeekSheet extends Div implements WeekFields.Deeds {

    private final Template template;
    private final Formats formats;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final Div grid = new Div();
    private final Button more;
    private final List<WeekFields> weeks = new ArrayList<>();

    WeekSheet(Template template, Formats formats) {
        this.template = template;
        this.formats = formats;
        addClassName("mp-stack");
        days.setLabel(getTranslation("training.library.days"));
        days.addClassName("mp-days");
        days.setItems(Arrays.stream(DayOfWeek.values()).toList());
        days.setItemLabelGenerator(formats::weekday);
        days.setValue(Set.copyOf(template.days()));
        days.addValueChangeListener(change -> daysChanged(change.getOldValue()));
        Button moveDay = new Button(getTranslation("training.library.move.day"), click -> moveDay());
        moveDay.addThemeVariants(ButtonVariant.TERTIARY);
        Div top = new Div(days, moveDay);
        top.addClassName("mp-week-top");
        grid.addClassName("mp-week-sheet");
        template.weeks().forEach(week -> weeks.add(fields(week)));
        more = new Button(getTranslation("training.library.add-week"), VaadinIcon.PLUS.create(), click -> addWeek());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(top, grid, new Div(more));
        lay();
    }

    private WeekFields fields(Week week) {
        return new WeekFields(template.units(), week, formats::longWeekday, this);
    }

    List<DayOfWeek> days() {
        return days.getValue().stream().sorted().toList();
    }

    /** The first field in which something is wrong. */
    Optional<Focusable<?>> wrong() {
        return weeks.stream().flatMap(week -> week.wrong().stream()).findFirst();
    }

    /** The weeks as they are written now; empty where something is wrong, which its field says. */
    Optional<List<Week>> weeks(List<Slot> hanging) {
        List<Week> made = new ArrayList<>();
        for (WeekFields fields : weeks) {
            boolean last = fields == weeks.getLast();
            fields.week(last ? hanging : List.of()).ifPresent(made::add);
        }
        return made.size() == weeks.size() ? Optional.of(made) : Optional.empty();
    }

    private void lay() {
        List<DayOfWeek> on = days();
        grid.removeAll();
        grid.add(head(on));
        for (int i = 0; i < weeks.size(); i++) {
            weeks.get(i).lay(i + 1, weeks.size(), on);
            grid.add(weeks.get(i));
        }
        more.setEnabled(weeks.size() < Template.MOST_WEEKS);
    }

    private Div head(List<DayOfWeek> on) {
        Span week = new Span(getTranslation("training.library.week"));
        week.addClassName("mp-week-what");
        Div names = new Div();
        names.addClassName("mp-week-days");
        on.forEach(day -> names.add(new Span(formats.longWeekday(day))));
        Div head = new Div(week, names);
        head.addClassName("mp-week-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    /** A day goes only once nothing stands on it; the last one stays. */
    private void daysChanged(Set<DayOfWeek> before) {
        Set<DayOfWeek> gone = EnumSet.noneOf(DayOfWeek.class);
        gone.addAll(before);
        gone.removeAll(days.getValue());
        Optional<DayOfWeek> held = gone.stream()
                .filter(day -> weeks.stream().anyMatch(week -> week.holds(day)))
                .findFirst();
        if (held.isPresent() || days.getValue().isEmpty()) {
            days.setErrorMessage(held.map(day -> getTranslation("training.library.days.held", formats.longWeekday(day)))
                    .orElse(getTranslation("training.library.days.none")));
            days.setValue(before);
            days.setInvalid(true);
            return;
        }
        days.setInvalid(false);
        lay();
    }

    private void moveDay() {
        List<DayOfWeek> held = days().stream()
                .filter(day -> weeks.stream().anyMatch(week -> week.holds(day)))
                .toList();
        if (held.isEmpty()) {
            Notices.done(getTranslation("training.library.move.nothing"));
            return;
        }
        new DayMoveDialog(
                        getTranslation("training.library.move.day"),
                        held,
                        Arrays.stream(DayOfWeek.values()).toList(),
                        formats,
                        (from, to) -> {
                            weeks.forEach(week -> week.move(from, to));
                            Set<DayOfWeek> on = EnumSet.copyOf(days.getValue());
                            if (on.add(to)) {
                                on.remove(from);
                                days.setValue(on);
                            }
                        })
                .open();
    }

    @Override
    public void moveWorkout(WeekFields week) {
        if (week.held().isEmpty()) {
            Notices.done(getTranslation("training.library.move.nothing"));
            return;
        }
        new DayMoveDialog(
                        getTranslation("training.library.move.in-week", weeks.indexOf(week) + 1),
                        week.held(),
                        days(),
                        formats,
                        week::move)
                .open();
    }

    @Override
    public void up(WeekFields week) {
        shift(week, -1);
    }

    @Override
    public void down(WeekFields week) {
        shift(week, 1);
    }

    private void shift(WeekFields week, int by) {
        int from = weeks.indexOf(week);
        int to = from + by;
        if (to >= 0 && to < weeks.size()) {
            weeks.remove(from);
            weeks.add(to, week);
            lay();
        }
    }

    @Override
    public void copy(WeekFields week) {
        if (weeks.size() < Template.MOST_WEEKS) {
            weeks.add(weeks.indexOf(week) + 1, week.copied(this));
            lay();
        }
    }

    @Override
    public void remove(WeekFields week) {
        int place = weeks.indexOf(week);
        if (place < 0 || weeks.size() == 1) {
            return;
        }
        weeks.remove(place);
        lay();
        Notices.done(getTranslation("training.library.week.removed", place + 1), getTranslation("ui.undo"), () -> {
            if (!weeks.contains(week) && weeks.size() < Template.MOST_WEEKS) {
                weeks.add(Math.min(place, weeks.size()), week);
                lay();
            }
        });
    }

    /** Another one like the last but one, before the last, which holds the race; without a race, at the end. */
    private void addWeek() {
        if (weeks.size() < Template.MOST_WEEKS) {
            boolean race = template.race() != null;
            WeekFields like = weeks.get(race ? Math.max(0, weeks.size() - 2) : weeks.size() - 1);
            weeks.add(race ? weeks.size() - 1 : weeks.size(), like.copied(this));
            lay();
        }
    }
}
