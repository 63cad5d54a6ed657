package io.milepost.training.ui;

import io.milepost.activities.ActivityId;
import io.milepost.roster.Absence;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.training.CalendarSpan;
import io.milepost.training.EffortWords;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Trained;
import io.milepost.training.WorkoutId;
import io.milepost.training.WorkoutWords;
import io.milepost.training.matching.Compliance;
import io.milepost.training.matching.Done;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Headline;
import io.milepost.training.templates.Phase;
import io.milepost.training.weeks.WeekTotals;
import io.milepost.ui.CalendarData;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns weeks of one athlete into what the element draws, in one reader's words and units. Days are the athlete's own. */
final class WeekPainter {

    private final CalendarSpan span;
    private final CalendarPage page;
    private final boolean editable;
    private final LocalDate today;
    private final WeekTotals totals;
    private final WorkoutWords workoutWords;
    private final Messages messages;
    private final Formats formats;
    private final Set<WorkoutId> unread;
    private final Set<ActivityId> unreadExtras;
    private final List<Absence> away;
    private final CalendarData.@Nullable Head head;
    private final String row;

    private WeekPainter(
            CalendarSpan span,
            CalendarPage page,
            boolean editable,
            LocalDate today,
            Set<WorkoutId> unread,
            Set<ActivityId> unreadExtras,
            List<Absence> away,
            Map<LocalDate, Phase> said,
            CalendarData.@Nullable Head head,
            String row,
            Doors doors) {
        this.span = span;
        this.page = page;
        this.editable = editable;
        this.today = today;
        this.totals = new WeekTotals(span, today, said);
        this.workoutWords = doors.words();
        this.messages = doors.messages();
        this.formats = doors.viewer().formats();
        this.unread = unread;
        this.unreadExtras = unreadExtras;
        this.away = away;
        this.head = head;
        this.row = row;
    }

    /** Weeks on an athlete's own page, where what was said beside a workout is marked until it is read. */
    static WeekPainter ofOne(CalendarSpan span, CalendarPage page, boolean editable, LocalDate today, Doors doors) {
        return new WeekPainter(
                span,
                page,
                editable,
                today,
                doors.comments().unread(span.athlete()),
                doors.comments().unreadActivities(span.athlete()),
                doors.absences().between(span.athlete(), page.first(), page.last()),
                doors.phases().of(span.athlete(), page.first(), page.last()),
                null,
                "",
                doors);
    }

    /**
     * Weeks among those of others, headed by whose they are.
     *
     * @param away the athlete's days off on the page, which are read for all at once
     * @param said what the coach said that weeks of the page are for, likewise
     */
    static WeekPainter amongOthers(
            CalendarSpan span,
            CalendarPage page,
            AthleteProfile athlete,
            List<Absence> away,
            Map<LocalDate, Phase> said,
            CalendarData.Head head,
            Doors doors) {
        return new WeekPainter(
                span,
                page,
                true,
                athlete.today(doors.clock()),
                Set.of(),
                Set.of(),
                away,
                said,
                head,
                athlete.id().value().toString(),
                doors);
    }

    /** The larger of what is planned and done in a week, in metres: what its bars need room for. */
    double size(LocalDate first) {
        return Math.max(totals.planned(first).metres(), totals.done(first).metres());
    }

    /** @param largest what the longest bar stands for, in metres */
    CalendarData.Week paint(LocalDate first, double largest) {
        Distance planned = totals.planned(first);
        Distance done = totals.done(first);
        Distance before = totals.before(first);
        String phase = phase(first);
        boolean ahead = first.isAfter(today) && done.isZero();
        return new CalendarData.Week(
                head,
                phase,
                share(planned, largest),
                share(done, largest),
                share(before, largest),
                planned.isZero() ? "" : formats.distance(planned),
                ahead || planned.isZero() && done.isZero() ? "" : formats.distance(done),
                text(
                        ahead ? "training.calendar.week.ahead" : "training.calendar.week",
                        formats.day(first),
                        formats.distance(done),
                        formats.distance(planned),
                        phase,
                        formats.distance(before)),
                daysOf(first).map(this::day).toList());
    }

    /** The week before may be larger than all that are shown: its ghost ends where the bars do. */
    private static double share(Distance distance, double largest) {
        return largest == 0 ? 0 : Math.min(1, distance.metres() / largest);
    }

    private static Stream<LocalDate> daysOf(LocalDate first) {
        return first.datesUntil(first.plusWeeks(1));
    }

    private String phase(LocalDate first) {
        Phase phase = totals.phase(first);
        return phase == null ? "" : text(phase.key());
    }

    private CalendarData.Day day(LocalDate day) {
        return new CalendarData.Day(
                CalendarData.key(day, row),
                String.valueOf(day.getDayOfMonth()),
                label(day),
                formats.day(day),
                page.isOutside(day),
                day.equals(today),
                editable && !day.isBefore(today) && span.trainedOn(day).isEmpty(),
                chips(day));
    }

    private String label(LocalDate day) {
        return head == null ? formats.longDay(day) : text("training.side.day", head.name(), formats.longDay(day));
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
                "off",
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
                text("training.calendar.planned", text(EffortWords.key(workout.workout(), workout.effort()))));
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

    private String text(String key, Object... words) {
        return messages.get(key, formats.locale(), words);
    }
}
