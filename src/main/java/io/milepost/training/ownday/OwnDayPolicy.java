package io.milepost.training.ownday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * Who may change what: athletes shorten, ease or skip what is planned for their own today, and move it to a later day of the
 * same week as far as the coach allows. Everything else is the coach's to decide. A red flag leaves nothing, pain and illness
 * leave rest. What was trained is history.
 */
public final class OwnDayPolicy {

    private OwnDayPolicy() {}

    /** Why it may not be; empty where it may. */
    public static Optional<OwnDayRefused.Reason> refusal(OwnChange change, OwnWorkout workout, OwnDay day) {
        if (day.standing() == Standing.HELD) {
            return Optional.of(OwnDayRefused.Reason.HELD);
        }
        if (!workout.day().equals(day.today())) {
            return Optional.of(OwnDayRefused.Reason.NOT_TODAY);
        }
        if (workout.trained()) {
            return Optional.of(OwnDayRefused.Reason.TRAINED);
        }
        if (day.standing() == Standing.REST_ONLY && !(change instanceof OwnChange.Rest)) {
            return Optional.of(OwnDayRefused.Reason.REST_ONLY);
        }
        boolean allowed = switch (change) {
            case OwnChange.Rest _ -> true;
            case OwnChange.Shorter _ -> workout.shorter() && !workout.race();
            case OwnChange.Easier _ -> workout.easier() && !workout.race();
            case OwnChange.Move(LocalDate to) ->
                !workout.race() && isWithinAllowance(to, day) && !isCrowded(to, workout, day);
        };
        return allowed ? Optional.empty() : Optional.of(reason(change));
    }

    /** The days that it may be moved to, the nearest first. */
    public static List<LocalDate> moves(OwnWorkout workout, OwnDay day) {
        return day.today()
                .plusDays(1)
                .datesUntil(day.today().plusDays(day.allowance() + 1L))
                .filter(to -> refusal(new OwnChange.Move(to), workout, day).isEmpty())
                .toList();
    }

    private static OwnDayRefused.Reason reason(OwnChange change) {
        return change instanceof OwnChange.Move
                ? OwnDayRefused.Reason.BEYOND_ALLOWANCE
                : OwnDayRefused.Reason.NOTHING_SMALLER;
    }

    /** Days that are over take nothing any more, so that of "either way" only the later ones are left. */
    private static boolean isWithinAllowance(LocalDate to, OwnDay day) {
        LocalDate sunday = day.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return to.isAfter(day.today()) && !to.isAfter(day.today().plusDays(day.allowance())) && !to.isAfter(sunday);
    }

    /** Nothing is crammed in: one workout a day, and an easy day on either side of a demanding one. */
    private static boolean isCrowded(LocalDate to, OwnWorkout workout, OwnDay day) {
        boolean beside =
                day.demanding().contains(to.minusDays(1)) || day.demanding().contains(to.plusDays(1));
        return day.busy().contains(to) || workout.demanding() && beside;
    }
}
