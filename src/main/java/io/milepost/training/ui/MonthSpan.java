package io.milepost.training.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole weeks that hold a month. */
record MonthSpan(YearMonth month, DayOfWeek weekStart) {

    LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(weekStart));
    }

    LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(weekStart.minus(1)));
    }

    /** The first days of the weeks. */
    List<LocalDate> weeks() {
        return Stream.iterate(first(), day -> !day.isAfter(last()), day -> day.plusWeeks(1))
                .toList();
    }

    List<DayOfWeek> weekdays() {
        return IntStream.range(0, 7).mapToObj(weekStart::plus).toList();
    }
}
