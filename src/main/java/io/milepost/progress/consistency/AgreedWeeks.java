package io.milepost.progress.consistency;

import io.milepost.roster.Agreement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many days were agreed for each week. A raise counts from the next week on, a cut at once. Before the first agreement a
 * week asks for as many days as the plan had in it.
 *
 * @param agreements the oldest first, one a day
 * @param planned on how many days of a week the plan asked for something, by its Monday; weeks without a plan are left out
 */
public record AgreedWeeks(List<Agreement> agreements, Map<LocalDate, Integer> planned) {

    public AgreedWeeks {
        agreements = List.copyOf(agreements);
        planned = Map.copyOf(planned);
    }

    /** The first week for which something is agreed; empty while nothing is. */
    public Optional<LocalDate> first() {
        Stream<LocalDate> agreed = agreements.stream()
                .filter(agreement -> agreement.daysAWeek() > 0)
                .map(agreement -> monday(agreement.day()).plusWeeks(1))
                .limit(1);
        return Stream.concat(agreed, planned.keySet().stream()).min(LocalDate::compareTo);
    }

    /** The days of the week that begins on this Monday, 0 to 7. */
    public int in(LocalDate monday) {
        LocalDate next = monday.plusWeeks(1);
        int atItsStart = agreements.stream()
                .filter(agreement -> agreement.day().isBefore(monday))
                .reduce((earlier, later) -> later)
                .map(Agreement::daysAWeek)
                .orElseGet(() -> planned.getOrDefault(monday, 0));
        return agreements.stream()
                .filter(agreement ->
                        !agreement.day().isBefore(monday) && agreement.day().isBefore(next))
                .mapToInt(Agreement::daysAWeek)
                .reduce(atItsStart, Math::min);
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
