package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Keeps the month that a calendar shows in the address, so that a link or a reload shows it again. */
final class MonthInUrl {

    private static final String PARAMETER = "month";

    private MonthInUrl() {}

    /** The month that the address asks for; empty without one, or if it is none. */
    static Optional<YearMonth> read(Location location) {
        return location.getQueryParameters().getSingleParameter(PARAMETER).flatMap(MonthInUrl::parse);
    }

    static void write(UI ui, YearMonth month) {
        String path = ui.getActiveViewLocation().getPath();
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.of(PARAMETER, month.toString())));
    }

    static Optional<YearMonth> parse(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            return month.getYear() >= 1950 && month.getYear() <= 2200 ? Optional.of(month) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
