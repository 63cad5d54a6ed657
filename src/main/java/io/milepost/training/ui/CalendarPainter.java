package io.milepost.training.ui;

import io.milepost.roster.Absence;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.CalendarSpan;
import io.milepost.training.templates.Phase;
import io.milepost.ui.CalendarData;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a page of training into what the element draws, in one reader's words: one person's weeks, or several people's week. */
final class CalendarPainter {

    /**
     * Somebody's week among those of others.
     *
     * @param span from a week before the page on
     */
    record Line(AthleteProfile athlete, CalendarSpan span, CalendarData.Head head) {}

    private final CalendarPage page;
    private final String copied;
    private final Doors doors;
    private final Messages messages;
    private final Formats formats;

    /** @param copied what waits to be pasted, in words; empty where nothing does */
    CalendarPainter(CalendarPage page, String copied, Doors doors) {
        this.page = page;
        this.copied = copied;
        this.doors = doors;
        this.messages = doors.messages();
        this.formats = doors.viewer().formats();
    }

    /**
     * One person's weeks below one another.
     *
     * @param span from a week before the page on
     */
    CalendarData paint(CalendarSpan span, boolean editable, LocalDate today, long revision) {
        WeekPainter weeks = WeekPainter.ofOne(span, page, editable, today, doors);
        double largest = page.weeks().stream().mapToDouble(weeks::size).max().orElse(0);
        return new CalendarData(
                revision,
                text("training.calendar.label", PageTitle.of(page, formats)),
                editable,
                editable,
                copied,
                "",
                page.weekdays().stream()
                        .map(day -> new CalendarData.Weekday(formats.weekday(day), formats.longWeekday(day)))
                        .toList(),
                page.weeks().stream().map(first -> weeks.paint(first, largest)).toList(),
                words());
    }

    /** The same week of several, each in days of their own. */
    CalendarData paint(List<Line> lines, long revision) {
        List<AthleteId> who = lines.stream().map(line -> line.athlete().id()).toList();
        Map<AthleteId, List<Absence>> away = doors.absences().between(who, page.first(), page.last()).stream()
                .collect(Collectors.groupingBy(Absence::athlete));
        Map<AthleteId, Map<LocalDate, Phase>> said = doors.phases().of(who, page.first(), page.last());
        List<WeekPainter> weeks = lines.stream()
                .map(line -> WeekPainter.amongOthers(
                        line.span(),
                        page,
                        line.athlete(),
                        away.getOrDefault(line.athlete().id(), List.of()),
                        said.getOrDefault(line.athlete().id(), Map.of()),
                        line.head(),
                        doors))
                .toList();
        double largest = weeks.stream()
                .mapToDouble(week -> week.size(page.first()))
                .max()
                .orElse(0);
        return new CalendarData(
                revision,
                text("training.calendar.label", PageTitle.of(page, formats)),
                true,
                false,
                copied,
                text("training.side.athlete"),
                page.first()
                        .datesUntil(page.last().plusDays(1))
                        .map(day -> new CalendarData.Weekday(formats.day(day), formats.longDay(day)))
                        .toList(),
                weeks.stream().map(week -> week.paint(page.first(), largest)).toList(),
                words());
    }

    private CalendarData.Words words() {
        return new CalendarData.Words(
                text("training.calendar.add", "{0}", "{1}"),
                text("training.calendar.paste", "{0}", "{1}"),
                text("training.calendar.total"),
                text("training.calendar.hint"),
                text("training.calendar.picked-up", "{0}", "{1}"),
                text("training.calendar.over", "{0}", "{1}"),
                text("training.calendar.dropped", "{0}", "{1}"),
                text("training.calendar.put-back", "{0}", "{1}"),
                text("training.calendar.edge", "{0}"),
                text("training.calendar.fixed", "{0}"),
                text("training.calendar.and-more", "{0}", "{1}"),
                text("training.calendar.copies", "{0}", "{1}"),
                text("training.calendar.select"),
                text("training.calendar.choose"),
                text("training.calendar.selected", "{0}"),
                text("training.calendar.cleared"),
                text("training.calendar.nothing-copied"),
                text("training.calendar.deeds"),
                text("training.calendar.deed.move"),
                text("training.calendar.deed.copy"),
                text("training.calendar.deed.keep"),
                text("training.calendar.deed.drop"),
                text("training.calendar.deed.clear"),
                text("training.calendar.deed.forget"),
                text("training.keys.open"));
    }

    private String text(String key, Object... words) {
        return messages.get(key, formats.locale(), words);
    }
}
