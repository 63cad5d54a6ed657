package io.milepost.training.ui;

import io.milepost.activities.ActivityId;
import io.milepost.roster.Absence;
import io.milepost.running.Distance;
import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.WorkoutId;
import io.milepost.training.WorkoutWords;
import io.milepost.training.matching.Compliance;
import io.milepost.training.matching.Done;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Headline;
import io.milepost.training.templates.Phase;
import io.milepost.ui.CalendarData;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a month of training into what the element draws, in one reader's words and units. */
final class CalendarPainter {

    private final CalendarSpan span;
    private final CalendarPage page;
    private final boolean editable;
    private final LocalDate today;
    private final WorkoutWords workoutWords;
    private final Messages messages;
    private final Formats formats;
    private final Set<WorkoutId> unread;
    private final Set<ActivityId> unreadExtras;
    private final List<Absence> away;

    CalendarPainter(CalendarSpan span, CalendarPage page, boolean editable, LocalDate today, Doors doors) {
        this.span = span;
        this.page = page;
        this.editable = editable;
        this.today = today;
        this.workoutWords = doors.words();
        this.messages = doors.messages();
        this.formats = doors.viewer().formats();
        this.unread = doors.comments().unread(span.athlete());
        this.unreadExtras = doors.comments().unreadActivities(span.athlete());
        this.away = doors.absences().between(span.athlete(), page.first(), page.last());
    }

    CalendarData paint(long revision) {
        double largest = page.weeks().stream()
                .flatMap(first -> Stream.of(planned(first), done(first)))
                .mapToDouble(Distance::metres)
                .max()
                .orElse(0);
        return new CalendarData(
                revision,
                text("training.calendar.label", PageTitle.of(page, formats)),
                editable,
                page.weekdays().stream()
                        .map(day -> new CalendarData.Weekday(formats.weekday(day), formats.longWeekday(day)))
                        .toList(),
                page.weeks().stream().map(first -> week(first, largest)).toList(),
                words());
    }

    private CalendarData.Week week(LocalDate first, double largest) {
        Distance planned = planned(first);
        Distance done = done(first);
        String phase = phase(first);
        return new CalendarData.Week(
                phase,
                largest == 0 ? 0 : planned.metres() / largest,
                largest == 0 ? 0 : done.metres() / largest,
                formats.distance(planned),
                formats.distance(done),
                text(
                        "training.calendar.week",
                        formats.day(first),
                        formats.distance(done),
                        formats.distance(planned),
                        phase),
                daysOf(first).map(this::day).toList());
    }

    private static Stream<LocalDate> daysOf(LocalDate first) {
        return first.datesUntil(first.plusWeeks(1));
    }

    private Distance planned(LocalDate first) {
        return daysOf(first)
                .flatMap(day -> span.plannedOn(day).stream())
                .map(workout -> workout.estimate().distance())
                .reduce(Distance.ZERO, Distance::plus);
    }

    private Distance done(LocalDate first) {
        return daysOf(first)
                .flatMap(day -> span.trainedOn(day).stream())
                .filter(trained -> trained.kind() == Done.Kind.RUN)
                .map(Trained::distance)
                .reduce(Distance.ZERO, Distance::plus);
    }

    private String phase(LocalDate first) {
        return daysOf(first)
                .flatMap(day -> span.plannedOn(day).stream())
                .<Phase>mapMulti((workout, out) -> {
                    if (workout.phase() != null) {
                        out.accept(workout.phase());
                    }
                })
                .findFirst()
                .map(found -> text(found.key()))
                .orElse("");
    }

    private CalendarData.Day day(LocalDate day) {
        return new CalendarData.Day(
                day.toString(),
                String.valueOf(day.getDayOfMonth()),
                formats.longDay(day),
                formats.day(day),
                page.isOutside(day),
                day.equals(today),
                chips(day));
    }

    /** Each planned workout with what was done of it, then what nobody planned. */
    private List<CalendarData.Chip> chips(LocalDate day) {
        List<CalendarData.Chip> chips = new ArrayList<>();
        List<Trained> trained = new ArrayList<>(span.trainedOn(day));
        away.stream().filter(absence -> isKnown(absence, day)).forEach(absence -> chips.add(off(absence)));
        span.droppedOn(day).forEach(workout -> chips.add(planned(workout)));
        for (PlannedWorkout workout : span.plannedOn(day)) {
            chips.add(planned(workout));
            UUID activity = workout.activity();
            trained.stream()
                    .filter(each -> each.activity().equals(activity))
                    .findFirst()
                    .ifPresent(each -> {
                        chips.add(done(each, workout.effort()));
                        trained.remove(each);
                    });
        }
        trained.forEach(each -> chips.add(done(each, each.kind() == Done.Kind.RUN ? Effort.OPEN : Effort.SESSION)));
        return chips;
    }

    /** Nobody knows how long an open absence lasts. */
    private boolean isKnown(Absence absence, LocalDate day) {
        return absence.covers(day) && (!absence.isOpen() || !day.isAfter(today));
    }

    private CalendarData.Chip off(Absence absence) {
        return new CalendarData.Chip(
                ChipId.ofAbsence(absence.id()),
                "planned",
                Effort.REST.name(),
                text(absence.kind().key()),
                absence.words(),
                "missed",
                "",
                false,
                text("training.calendar.off"));
    }

    private CalendarData.Chip planned(PlannedWorkout workout) {
        String size = workoutWords.total(workout.estimate(), formats);
        boolean tells = workout.effort().isHard() && workout.effort() != Effort.RACE;
        String headline = Headline.of(workout.workout()).text();
        return new CalendarData.Chip(
                ChipId.of(workout.id()).toString(),
                "planned",
                workout.effort().name(),
                workout.text().title(),
                tells ? headline + (size.isEmpty() ? "" : " · " + size) : size,
                state(workout.compliance()),
                Stream.of(
                                FulfilmentWords.brief(workout, messages, formats),
                                unread.contains(workout.id()) ? text("training.comment.unread") : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                editable && !workout.isFrozen(),
                text("training.calendar.planned", effortWord(workout.effort())));
    }

    private CalendarData.Chip done(Trained trained, Effort effort) {
        String title = trained.title();
        String distance = trained.distance().isZero() ? "" : formats.distance(trained.distance());
        String time = trained.duration().isZero() ? "" : formats.clockTime(trained.duration());
        return new CalendarData.Chip(
                ChipId.ofActivity(trained.activity()).toString(),
                "done",
                effort.name(),
                title == null ? text(trained.sport().key()) : title,
                distance + (distance.isEmpty() || time.isEmpty() ? "" : " · ") + time,
                trained.extra() ? "extra" : "done",
                unreadExtras.contains(new ActivityId(trained.activity())) ? text("training.comment.unread") : "",
                false,
                text(trained.extra() ? "training.calendar.extra" : "training.calendar.done"));
    }

    private static String state(Compliance compliance) {
        return switch (compliance) {
            case PLANNED, DUE, UNMEASURED -> "planned";
            case PENDING -> "pending";
            case AS_PLANNED, DIFFERENT, MOVED -> "done";
            case SHORTER -> "shorter";
            case LONGER -> "longer";
            case NOT_DONE, EXCUSED, DROPPED -> "missed";
        };
    }

    private String effortWord(Effort effort) {
        return text("training.effort." + effort.name().toLowerCase(Locale.ROOT));
    }

    private CalendarData.Words words() {
        return new CalendarData.Words(
                text("training.calendar.add", "{0}", "{1}"),
                text("training.calendar.total"),
                text("training.calendar.hint"),
                text("training.calendar.picked-up", "{0}", "{1}"),
                text("training.calendar.over", "{0}", "{1}"),
                text("training.calendar.dropped", "{0}", "{1}"),
                text("training.calendar.put-back", "{0}", "{1}"),
                text("training.calendar.edge", "{0}"),
                text("training.calendar.fixed", "{0}"));
    }

    private String text(String key, Object... words) {
        return messages.get(key, formats.locale(), words);
    }
}
