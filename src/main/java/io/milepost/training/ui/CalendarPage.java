package io.milepost.training.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole weeks that a calendar shows at once: those that hold a month, a single one, or a season of them around a day. */
record CalendarPage(View view, LocalDate day, DayOfWeek weekStart) {

    private static final int WEEKS_BACK = 8;
    private static final int WEEKS_AHEAD = 18;

    /** How much is shown. */
    enum View {
        WEEK,
        MONTH,
        SEASON;

        /** The word for it in an address and in message keys. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    LocalDate first() {
        return switch (view) {
            case MONTH -> startOf(month().atDay(1));
            case WEEK -> startOf(day);
            case SEASON -> startOf(day).minusWeeks(WEEKS_BACK);
        };
    }

    LocalDate last() {
        return switch (view) {
            case MONTH -> month().atEndOfMonth().with(TemporalAdjusters.nextOrSame(weekStart.minus(1)));
            case WEEK -> startOf(day).plusDays(6);
            case SEASON -> startOf(day).plusWeeks(WEEKS_AHEAD).plusDays(6);
        };
    }

    /** The first days of the weeks. */
    List<LocalDate> weeks() {
        return Stream.iterate(first(), first -> !first.isAfter(last()), first -> first.plusWeeks(1))
                .toList();
    }

    List<DayOfWeek> weekdays() {
        return IntStream.range(0, 7).mapToObj(weekStart::plus).toList();
    }

    /** Whether a day is shown only to fill a week of the month. */
    boolean isOutside(LocalDate each) {
        return view == View.MONTH && !month().equals(YearMonth.from(each));
    }

    /** The page before (−1) or after (1). A season turns by half of what it shows. */
    CalendarPage turned(int by) {
        return on(
                switch (view) {
                    case MONTH -> month().plusMonths(by).atDay(1);
                    case WEEK -> day.plusWeeks(by);
                    case SEASON -> day.plusWeeks(by * (WEEKS_BACK + WEEKS_AHEAD) / 2L);
                });
    }

    CalendarPage on(LocalDate another) {
        return new CalendarPage(view, another, weekStart);
    }

    CalendarPage as(View another) {
        return new CalendarPage(another, day, weekStart);
    }

    private LocalDate startOf(LocalDate each) {
        return each.with(TemporalAdjusters.previousOrSame(weekStart));
    }
}
