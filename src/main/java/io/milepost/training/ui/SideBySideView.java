package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Slug;
import io.milepost.training.CalendarSpan;
import io.milepost.training.ChangeRefused;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.PlannedWorkout;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A coach sees the same week of several athletes below one another: what each has, how long each is planned for, and moves
 * a workout within its line. The address names athletes and week.
 */
@Route("coach/:practice/calendars")
@PermitAll
class SideBySideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So many calendars fit beside one another. */
    static final int MOST = 40;

    private static final String WHO = "who";
    private static final String DAY = "day";

    private final Doors doors;
    private final Athletes athletes;
    private final Formats formats;
    private final PageHeader header;
    private final CalendarBar bar = new CalendarBar(this::turn);
    private final Div content = new Div();
    private List<AthleteProfile> shown = List.of();
    private CalendarPage page;

    SideBySideView(Doors doors, Athletes athletes) {
        this.doors = doors;
        this.athletes = athletes;
        this.formats = doors.viewer().formats();
        this.page = new CalendarPage(
                CalendarPage.View.WEEK,
                formats.today(),
                doors.practices().current().weekStartsOn());
        addClassName("mp-screen");
        header = new PageHeader(getTranslation("training.side.title"));
        content.addClassName("mp-side-scroll");
        add(header, bar, content);
    }

    /** Where the week of these athletes is; today's week without a day. */
    static Location at(Slug practice, Collection<AthleteId> who, @Nullable LocalDate day) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(WHO, who.stream().map(id -> id.value().toString()).collect(Collectors.joining(",")));
        if (day != null) {
            query.put(DAY, day.toString());
        }
        return new Location("coach/" + practice.value() + "/calendars", QueryParameters.simple(query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<AthleteId> asked =
                query.getSingleParameter(WHO).map(SideBySideView::ids).orElse(List.of());
        List<AthleteProfile> roster = athletes.onRoster();
        shown = roster.stream()
                .filter(athlete -> asked.isEmpty() || asked.contains(athlete.id()))
                .limit(MOST)
                .toList();
        query.getSingleParameter(DAY).flatMap(SideBySideView::day).ifPresent(day -> page = page.on(day));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.side.title");
    }

    private void turn(int by) {
        page = by == 0 ? page.on(formats.today()) : page.turned(by);
        Location place = at(doors.practices().current().slug(), ids(), page.day());
        UI.getCurrent().getPage().getHistory().replaceState(null, place);
        show();
    }

    private List<AthleteId> ids() {
        return shown.stream().map(AthleteProfile::id).toList();
    }

    private void show() {
        content.removeAll();
        header.aside(getTranslation("training.side.count", shown.size()));
        bar.show(page.view(), PageTitle.of(page, formats), "");
        if (shown.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("training.side.empty.title"), getTranslation("training.side.empty.text")));
            return;
        }
        Map<AthleteId, CalendarSpan> spans = doors.calendars().between(ids(), page.first(), page.last()).stream()
                .collect(Collectors.toMap(CalendarSpan::athlete, Function.identity()));
        Map<AthleteId, LocalDate> last = doors.calendars().lastDays(ids());
        content.add(new WeekGrid(doors, page, shown, spans, last, this::move));
    }

    private void move(PlannedWorkout workout) {
        new MoveDialog(
                        workout,
                        new Days(formats.locale(), page.weekStart()),
                        (day, why) -> change(
                                getTranslation(
                                        "training.done.moved", workout.text().title(), formats.day(day)),
                                () -> doors.calendars().move(workout.id(), day, workout.version(), why)))
                .open();
    }

    private void change(String done, Supplier<Optional<LedgerEntryId>> work) {
        try {
            work.get()
                    .ifPresent(entry -> Notices.done(done, getTranslation("ui.undo"), () -> {
                        UndoNotice.say(doors.calendars().undo(entry), formats);
                        show();
                    }));
        } catch (ChangeRefused refused) {
            Notices.problem(getTranslation(refused.key()), getTranslation("ui.close"));
        }
        show();
    }

    private static List<AthleteId> ids(String text) {
        return Arrays.stream(text.split(","))
                .<AthleteId>mapMulti((each, out) -> {
                    try {
                        out.accept(new AthleteId(UUID.fromString(each)));
                    } catch (IllegalArgumentException e) {
                        // What somebody typed into an address may be anything.
                    }
                })
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
