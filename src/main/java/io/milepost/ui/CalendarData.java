package io.milepost.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the element {@link MonthCalendar} draws, every word of it ready for the reader. The same shape as
 * {@code frontend/calendar/calendar-data.ts}.
 *
 * @param revision grows with every answer, so that equal data still ends a pending move
 * @param adds whether something new can be written on a day
 * @param copied what waits to be pasted, in words; empty where nothing does
 * @param rowHead what the rows are headed by, where they are of several people; else empty
 */
public record CalendarData(
        long revision,
        String label,
        boolean editable,
        boolean adds,
        String copied,
        String rowHead,
        List<Weekday> weekdays,
        List<Week> weeks,
        Words words) {

    public record Weekday(String shortName, String longName) {}

    /**
     * Whose row it is.
     *
     * @param pressing whether what is said aside wants a look
     */
    public record Head(String name, String href, String aside, boolean pressing) {}

    /**
     * @param head null in one person's weeks
     * @param beforeShare what the week before came to, or will, as a share of the same
     * @param planned what the week asks for; empty where nothing was planned
     * @param done what was done; empty while the week has not begun
     * @param plannedShare of the largest week shown, 0 to 1
     * @param summary the week and its totals as a sentence
     */
    public record Week(
            @Nullable Head head,
            String phase,
            double plannedShare,
            double doneShare,
            double beforeShare,
            String planned,
            String done,
            String summary,
            List<Day> days) {}

    /**
     * @param key from {@link #key}
     * @param pastes whether copies can be put on it
     */
    public record Day(
            String key,
            String number,
            String label,
            String shortLabel,
            boolean outside,
            boolean today,
            boolean pastes,
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
            String paste,
            String total,
            String hint,
            String pickedUp,
            String over,
            String dropped,
            String putBack,
            String edge,
            String fixed,
            String andMore,
            String copies,
            String select,
            String choose,
            String selected,
            String cleared,
            String nothingCopied,
            String deeds,
            String move,
            String copy,
            String keep,
            String drop,
            String clear,
            String forget,
            String keys) {}

    /**
     * What a day is called between here and the browser.
     *
     * @param row whose it is, where the rows are of several people; else empty
     */
    public static String key(LocalDate day, String row) {
        return row.isEmpty() ? day.toString() : day + "/" + row;
    }
}
