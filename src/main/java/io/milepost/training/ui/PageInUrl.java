package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the page that a calendar shows in the address, so that a link or a reload shows it again: {@code ?month=2026-11}
 * for a month, {@code ?view=week&day=2026-11-23} for another view.
 */
final class PageInUrl {

    private static final String MONTH = "month";
    private static final String VIEW = "view";
    private static final String DAY = "day";
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2200;

    private PageInUrl() {}

    /** The page that the address asks for; empty without one, or if it is none. */
    static Optional<CalendarPage> read(Location location, CalendarPage now) {
        QueryParameters query = location.getQueryParameters();
        Optional<CalendarPage> month = parse(query, MONTH, YearMonth::parse)
                .filter(asked -> isSound(asked.getYear()))
                .map(asked -> now.as(CalendarPage.View.MONTH).on(asked.atDay(1)));
        if (month.isPresent()) {
            return month;
        }
        Optional<CalendarPage.View> view = query.getSingleParameter(VIEW)
                .flatMap(word -> Arrays.stream(CalendarPage.View.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst());
        return view.map(asked -> now.as(asked).on(day(query).orElse(now.day())));
    }

    /** The day that an address asks for; empty without one, if it is none, and beyond what anybody plans. */
    static Optional<LocalDate> day(QueryParameters query) {
        return parse(query, DAY, LocalDate::parse).filter(day -> isSound(day.getYear()));
    }

    static void write(UI ui, CalendarPage page) {
        String path = ui.getActiveViewLocation().getPath();
        QueryParameters query = page.view() == CalendarPage.View.MONTH
                ? QueryParameters.of(MONTH, page.month().toString())
                : QueryParameters.simple(
                        Map.of(VIEW, page.view().word(), DAY, page.day().toString()));
        ui.getPage().getHistory().replaceState(null, new Location(path, query));
    }

    private static boolean isSound(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    private static <T> Optional<T> parse(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
