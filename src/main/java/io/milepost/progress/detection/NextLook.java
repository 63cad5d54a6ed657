package io.milepost.progress.detection;

import io.milepost.progress.consistency.ConsistencyWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the calendar alone may make something true: the day after the last one of a phase, and the Monday after a week that is
 * kept already. Without it, what was reached would be told with the next run only, which may be days away.
 */
public final class NextLook {

    private NextLook() {}

    /** The athlete's day on whose beginning to look again; empty where only news can change anything. */
    public static Optional<LocalDate> after(Known known) {
        return Stream.concat(
                        PhaseDonePolicy.ends(known.plan()),
                        known.openWeek().filter(ConsistencyWeek::kept).map(ConsistencyWeek::sunday).stream())
                .map(last -> last.plusDays(1))
                .filter(day -> day.isAfter(known.today()))
                .min(Comparator.naturalOrder());
    }
}
