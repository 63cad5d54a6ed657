package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Slug;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.ui.CalendarData;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.MonthCalendar;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A coach sees the same week of several athletes below one another: what each has, how long each is planned for; moves
 * workouts within their row, and copies them to somebody else's. The address names athletes and week.
 */
@Route("coach/:practice/calendars")
@PermitAll
class SideBySideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So many calendars fit beside one another. */
    static final int MOST = 40;

    private static final int SHORT = 7;
    private static final String WHO = "who";
    private static final String DAY = "day";

    private final Doors doors;
    private final Athletes athletes;
    private final Formats formats;
    private final PageHeader header;
    private final CalendarBar bar = new CalendarBar(this::turn);
    private final Div content = new Div();
    private final MonthCalendar calendar = new MonthCalendar();
    private final PlanHand hand;
    private final ChosenWorkouts chosen;
    private long revision;
    private Map<AthleteId, CalendarSpan> spans = Map.of();
    private List<AthleteProfile> shown = List.of();
    private CalendarPage page;

    SideBySideView(Doors doors, Athletes athletes) {
        this.doors = doors;
        this.athletes = athletes;
        this.formats = doors.viewer().formats();
        this.page = new CalendarPage(CalendarPage.View.WEEK, formats.today(), formats.weekStartsOn());
        addClassName("mp-screen");
        header = new PageHeader(getTranslation("training.side.title"));
        hand = new PlanHand(doors, this::show);
        chosen = new ChosenWorkouts(doors, hand, this::show);
        calendar.onPage(paged -> turn(paged.by()));
        calendar.onKeys(asked -> new KeysDialog(true).open());
        calendar.onOpen(opened -> ChipId.parse(opened.id()).ifPresent(this::open));
        calendar.onMove(this::moved);
        calendar.onDeed(this::done);
        calendar.onPaste(pasted ->
                athlete(pasted.row()).ifPresent(to -> pasted.day().ifPresent(day -> chosen.paste(to, day))));
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
        PageInUrl.day(query).ifPresent(day -> page = page.on(day));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.side.title");
    }

    private void turn(int by) {
        page = by == 0 ? page.on(formats.today()) : page.turned(by);
        Location place = at(slug(), ids(), page.day());
        UI.getCurrent().getPage().getHistory().replaceState(null, place);
        show();
    }

    private List<AthleteId> ids() {
        return shown.stream().map(AthleteProfile::id).toList();
    }

    private void show() {
        header.aside(getTranslation("training.side.count", shown.size()));
        bar.show(page.view(), PageTitle.of(page, formats), "");
        content.removeAll();
        if (shown.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("training.side.empty.title"),
                    getTranslation("training.side.empty.text"),
                    new Anchor(RosterNavigation.athletes(slug()), getTranslation("roster.athletes.title"))));
            return;
        }
        spans = doors.calendars().between(ids(), page.first().minusWeeks(1), page.last()).stream()
                .collect(Collectors.toMap(CalendarSpan::athlete, Function.identity()));
        Map<AthleteId, LocalDate> last = doors.calendars().lastDays(ids());
        calendar.show(new CalendarPainter(page, chosen.copied(), doors)
                .paint(
                        shown.stream()
                                .map(athlete -> new CalendarPainter.Line(
                                        athlete,
                                        Objects.requireNonNull(spans.get(athlete.id())),
                                        head(athlete, last.get(athlete.id()))))
                                .toList(),
                        ++revision));
        content.add(calendar);
    }

    private CalendarData.Head head(AthleteProfile athlete, @Nullable LocalDate last) {
        long left = last == null ? -1 : Math.max(-1, ChronoUnit.DAYS.between(athlete.today(doors.clock()), last));
        return new CalendarData.Head(
                athlete.name(),
                calendar(athlete) + "?" + week().getQueryString(),
                getTranslation("training.side.runway", left),
                left < SHORT);
    }

    private String calendar(AthleteProfile athlete) {
        return RosterNavigation.athlete(slug(), athlete.id(), "calendar");
    }

    private QueryParameters week() {
        return QueryParameters.simple(Map.of("view", "week", "day", page.first().toString()));
    }

    private void open(ChipId chip) {
        if (chip.planned()) {
            planned(chip).ifPresent(workout -> {
                if (workout.isFrozen()) {
                    UI.getCurrent().navigate(calendar(of(workout)), week());
                } else {
                    move(workout);
                }
            });
        } else {
            spans.values().stream()
                    .filter(span -> span.trained().stream()
                            .anyMatch(trained -> trained.activity().equals(chip.id())))
                    .findFirst()
                    .ifPresent(span -> UI.getCurrent()
                            .navigate(ActivityPaths.ofAthlete(slug(), span.athlete(), new ActivityId(chip.id()))));
        }
    }

    private void move(PlannedWorkout workout) {
        new MoveDialog(workout, new Days(formats), (day, why) -> hand.move(workout, day, why)).open();
    }

    /** Within the row it is moved; in another row it is copied, for a workout never changes its athlete. */
    private void moved(MonthCalendar.Moved moved) {
        List<PlannedWorkout> all = planned(
                Stream.concat(Stream.of(moved.id()), moved.also().stream()).toList());
        Optional<AthleteProfile> to = athlete(moved.row());
        Optional<LocalDate> day = moved.day();
        if (day.isEmpty() || to.isEmpty() || all.size() != 1 + moved.also().size()) {
            show();
        } else if (to.get().equals(of(all.getFirst()))) {
            chosen.move(to.get(), all.getFirst(), all, day.get());
        } else {
            chosen.copy(to.get(), all.getFirst(), all, day.get());
        }
    }

    private void done(MonthCalendar.Done done) {
        List<PlannedWorkout> workouts = planned(done.ids());
        AthleteProfile whose = workouts.isEmpty() ? shown.getFirst() : of(workouts.getFirst());
        done.deed().ifPresent(deed -> chosen.act(deed, whose, workouts));
    }

    /** Those of the first one's athlete, as they were shown last; what the browser made up is left out. */
    private List<PlannedWorkout> planned(List<String> chips) {
        List<PlannedWorkout> workouts = chips.stream()
                .flatMap(chip -> ChipId.parse(chip).flatMap(this::planned).stream())
                .distinct()
                .toList();
        return workouts.stream()
                .filter(workout -> workout.athlete().equals(workouts.getFirst().athlete()))
                .toList();
    }

    private Optional<PlannedWorkout> planned(ChipId chip) {
        return spans.values().stream()
                .flatMap(span -> Stream.concat(span.planned().stream(), span.dropped().stream()))
                .filter(workout -> chip.planned() && workout.id().equals(chip.workout()))
                .findFirst();
    }

    private AthleteProfile of(PlannedWorkout workout) {
        return shown.stream()
                .filter(athlete -> athlete.id().equals(workout.athlete()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<AthleteProfile> athlete(String row) {
        return shown.stream()
                .filter(athlete -> athlete.id().value().toString().equals(row))
                .findFirst();
    }

    private Slug slug() {
        return doors.practices().current().slug();
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
}
