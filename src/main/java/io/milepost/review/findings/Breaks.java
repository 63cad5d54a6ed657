package io.milepost.review.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stretches without a run. Excused days and weeks are not there at all: the day before one and the day after it are
 * neighbours. What comes after the last run is no break, for nobody knows yet.
 */
final class Breaks {

    private Breaks() {}

    /**
     * @param week the week in which it began, by its place among those that count
     * @param after the day of the run before it; null where that lies before what is known
     * @param until the day of the run that ended it
     */
    record Break(int days, int week, @Nullable LocalDate after, LocalDate until) {}

    /** Those that ended in the window, in order of time. */
    static List<Break> of(TrainingHistory history) {
        List<Week> weeks = history.leadAndWeeks();
        Set<LocalDate> ran = weeks.stream()
                .flatMap(week -> week.runs().stream())
                .map(Run::day)
                .collect(Collectors.toSet());
        List<Break> breaks = new ArrayList<>();
        LocalDate last = null;
        int days = 0;
        int begun = 0;
        for (int place = 0; place < weeks.size(); place++) {
            Week week = weeks.get(place);
            for (int i = 0; i < 7; i++) {
                LocalDate day = week.monday().plusDays(i);
                if (ran.contains(day)) {
                    if (days > 0 && history.window().holds(day)) {
                        breaks.add(new Break(days, begun, last, day));
                    }
                    last = day;
                    days = 0;
                } else if (!history.excusedOn(day)) {
                    begun = days == 0 ? place : begun;
                    days++;
                }
            }
        }
        return breaks;
    }
}
