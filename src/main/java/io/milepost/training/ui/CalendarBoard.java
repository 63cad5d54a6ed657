package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Slug;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.ui.Formats;
import io.milepost.ui.MonthCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A week, a month or a season of one athlete's training, which one can leaf through. */
abstract class CalendarBoard extends Div implements AfterNavigationObserver {

    private static final String BEGIN_AT_TODAY = """
            // While nothing was ever planned, what is said instead stands on top.
            if (matchMedia('(max-width: 640px)').matches && !this.parentElement.querySelector('.mp-empty')) {
              // The page draws itself and settles in steps: it is there when it stays there.
              let there = 0;
              let tries = 40;
              const timer = setInterval(() => {
                const today = this.renderRoot?.querySelector('.today');
                const box = today?.getBoundingClientRect();
                const seen = box && box.top >= 0 && box.bottom <= innerHeight;
                if (today && !seen) today.scrollIntoView({ block: 'center' });
                there = seen ? there + 1 : 0;
                if (there === 3 || --tries === 0) clearInterval(timer);
              }, 100);
            }""";

    protected final Doors doors;
    protected final AthleteProfile athlete;

    private final MonthCalendar calendar = new MonthCalendar();
    private final Div empty = new Div();
    private final boolean editable;
    private final CalendarBar bar;
    private final Div season = new Div();
    private CalendarPage page;
    private long revision;
    private @Nullable CalendarSpan shown;

    CalendarBoard(Doors doors, AthleteProfile athlete, boolean editable) {
        this.doors = doors;
        this.athlete = athlete;
        this.editable = editable;
        this.page = new CalendarPage(
                CalendarPage.View.MONTH, today(), doors.viewer().formats().weekStartsOn());
        this.bar = new CalendarBar(this::turn, view -> become(page.as(view)));
        addClassNames("mp-screen", "mp-month-board");
        calendar.onPage(paged -> turn(paged.by()));
        calendar.onKeys(asked -> new KeysDialog(editable).open());
        calendar.onOpen(opened -> ChipId.parse(opened.id()).ifPresent(this::open));
        add(bar, empty, calendar, season);
    }

    /** What to say while nothing was ever planned. */
    protected abstract Component nothingPlanned();

    protected abstract void openPlanned(PlannedWorkout workout);

    protected abstract void openTrained(Trained trained);

    /** What waits to be pasted, in words; empty where nothing does. */
    protected abstract String copied();

    /** On a phone the days stand below each other, and nobody should have to scroll through weeks that are over. */
    final void beginAtToday() {
        calendar.getElement().executeJs(BEGIN_AT_TODAY);
    }

    /** What stands below a season as a whole. */
    protected Optional<Component> belowSeason() {
        return Optional.empty();
    }

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

    /** The workouts on the page that can be changed, in order of days. */
    protected final List<PlannedWorkout> changeable() {
        CalendarSpan span = shown;
        return span == null
                ? List.of()
                : span.planned().stream()
                        .filter(workout -> !workout.isFrozen() && !workout.day().isBefore(page.first()))
                        .toList();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    /** While a screen is being entered, the UI still knows the address before; the month is read once it knows this one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageInUrl.read(event.getLocation(), page)
                .filter(asked -> !asked.equals(page))
                .ifPresent(asked -> {
                    page = asked;
                    refresh();
                });
    }

    /** Reads the page anew, with the week before it, and draws it. */
    protected final void refresh() {
        CalendarSpan span = doors.calendars().between(athlete.id(), page.first().minusWeeks(1), page.last());
        Formats formats = doors.viewer().formats();
        boolean whole = page.view() == CalendarPage.View.SEASON;
        shown = span;
        bar.show(page.view(), PageTitle.of(page, formats), runway(formats));
        season.removeAll();
        calendar.setVisible(!whole);
        if (whole) {
            season.add(new SeasonWeeks(
                    span,
                    page,
                    today(),
                    doors.phases().of(athlete.id(), page.first(), page.last()),
                    formats,
                    first -> become(page.as(CalendarPage.View.WEEK).on(first))));
            belowSeason().ifPresent(season::add);
        } else {
            calendar.show(new CalendarPainter(page, copied(), doors).paint(span, editable, today(), ++revision));
        }
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

    /** Until when something is planned: what a coach keeps an eye on. */
    private String runway(Formats formats) {
        return doors.calendars()
                .lastDay(athlete.id())
                .filter(last -> !last.isBefore(today()))
                .map(last -> getTranslation(
                        "training.calendar.runway", formats.day(last), ChronoUnit.DAYS.between(today(), last)))
                .orElse("");
    }

    private void turn(int by) {
        become(by == 0 ? page.on(today()) : page.turned(by));
    }

    /** Turns to a day, where something just changed. */
    protected final void turnTo(LocalDate day) {
        become(page.on(day));
    }

    private void become(CalendarPage next) {
        page = next;
        getUI().ifPresent(ui -> PageInUrl.write(ui, page));
        refresh();
    }

    private void openUnlessGone(PlannedWorkout workout) {
        try {
            openPlanned(workout);
        } catch (Missing gone) {
            PlanHand.sayGone();
            refresh();
        }
    }

    private void open(ChipId chip) {
        CalendarSpan span = shown;
        if (span == null) {
            return;
        }
        if (chip.planned()) {
            shown(chip).ifPresent(this::openUnlessGone);
        } else {
            span.trained().stream()
                    .filter(each -> each.activity().equals(chip.id()))
                    .findFirst()
                    .ifPresent(this::openTrained);
        }
    }
}
