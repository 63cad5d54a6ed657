package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Slug;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.ui.MonthCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A month of one athlete's training, which one can leaf through. */
abstract class MonthBoard extends Div implements AfterNavigationObserver {

    protected final Doors doors;
    protected final AthleteProfile athlete;

    private final MonthCalendar calendar = new MonthCalendar();
    private final Div empty = new Div();
    private final boolean editable;
    private final MonthBar bar;
    private YearMonth month;
    private long revision;
    private @Nullable CalendarSpan shown;

    MonthBoard(Doors doors, AthleteProfile athlete, boolean editable) {
        this.doors = doors;
        this.athlete = athlete;
        this.editable = editable;
        this.month = YearMonth.from(today());
        this.bar = new MonthBar(this::turn);
        addClassNames("mp-screen", "mp-month-board");
        calendar.onPage(paged -> turn(paged.by()));
        calendar.onOpen(opened -> ChipId.parse(opened.id()).ifPresent(this::open));
        add(bar, empty, calendar);
    }

    /** What to say while nothing was ever planned. */
    protected abstract Component nothingPlanned();

    protected abstract void openPlanned(PlannedWorkout workout);

    protected abstract void openTrained(Trained trained);

    protected final void addAction(Component action) {
        bar.addAction(action);
    }

    protected final MonthCalendar calendar() {
        return calendar;
    }

    protected final LocalDate today() {
        return athlete.today(doors.clock());
    }

    /** The workout as it was shown last; empty if the browser made it up, or it went meanwhile. */
    protected final Optional<PlannedWorkout> shown(ChipId chip) {
        CalendarSpan span = shown;
        return span == null || !chip.planned()
                ? Optional.empty()
                : Stream.concat(span.planned().stream(), span.dropped().stream())
                        .filter(workout -> workout.id().equals(chip.workout()))
                        .findFirst();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    /** While a screen is being entered, the UI still knows the address before; the month is read once it knows this one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        MonthInUrl.read(event.getLocation())
                .filter(asked -> !asked.equals(month))
                .ifPresent(asked -> {
                    month = asked;
                    refresh();
                });
    }

    /** Reads the month anew and draws it. */
    protected final void refresh() {
        MonthSpan weeks = new MonthSpan(month, doors.practices().current().weekStartsOn());
        CalendarSpan span = doors.calendars().between(athlete.id(), weeks.first(), weeks.last());
        shown = span;
        bar.show(doors.viewer().formats().month(month.atDay(1)));
        calendar.show(new CalendarPainter(span, weeks, editable, today(), doors).paint(++revision));
        empty.removeAll();
        if (span.planned().isEmpty() && doors.calendars().isEmpty(athlete.id())) {
            empty.add(nothingPlanned());
        }
    }

    protected final Slug practice() {
        return doors.practices().current().slug();
    }

    protected final void leaveFor(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private void turn(int by) {
        month = by == 0 ? YearMonth.from(today()) : month.plusMonths(by);
        getUI().ifPresent(ui -> MonthInUrl.write(ui, month));
        refresh();
    }

    /** Turns to the month of a day, where something just changed. */
    protected final void turnTo(LocalDate day) {
        month = YearMonth.from(day);
        getUI().ifPresent(ui -> MonthInUrl.write(ui, month));
        refresh();
    }

    private void open(ChipId chip) {
        CalendarSpan span = shown;
        if (span == null) {
            return;
        }
        if (chip.planned()) {
            shown(chip).ifPresent(this::openPlanned);
        } else {
            span.trained().stream()
                    .filter(each -> each.activity().equals(chip.id()))
                    .findFirst()
                    .ifPresent(this::openTrained);
        }
    }
}
