package io.milepost.ui;

import java.util.List;

/**
 * What the element {@link MonthCalendar} draws, every word of it ready for the reader. The same shape as
 * {@code frontend/calendar/calendar-data.ts}.
 *
 * @param revision grows with every answer, so that equal data still ends a pending move
 */
public record CalendarData(
        long revision, String label, boolean editable, List<Weekday> weekdays, List<Week> weeks, Words words) {

    public record Weekday(String shortName, String longName) {}

    /**
     * @param plannedShare of the largest week shown, 0 to 1
     * @param summary the week and its totals as a sentence
     */
    public record Week(
            String phase,
            double plannedShare,
            double doneShare,
            String planned,
            String done,
            String summary,
            List<Day> days) {}

    public record Day(
            String date,
            String number,
            String label,
            String shortLabel,
            boolean outside,
            boolean today,
            List<Chip> chips) {}

    public record Chip(
            String id,
            String kind,
            String effort,
            String name,
            String size,
            String state,
            String stateWord,
            boolean movable,
            String label) {}

    public record Words(
            String add,
            String total,
            String hint,
            String pickedUp,
            String over,
            String dropped,
            String putBack,
            String edge,
            String fixed) {}
}
