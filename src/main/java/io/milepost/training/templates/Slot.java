package io.milepost.training.templates;

import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One named workout of a template's week.
 *
 * @param weekday the day on which it lies where the athlete is free; null if it hangs on the race instead
 * @param beforeRace days before the race (0 is the race itself) where {@code weekday} is null
 */
public record Slot(Role role, @Nullable DayOfWeek weekday, int beforeRace, Workout workout) {

    static final Comparator<Slot> BY_DAY = Comparator.comparing(
                    Slot::weekday, Comparator.nullsLast(Comparator.<DayOfWeek>naturalOrder()))
            .thenComparing(Slot::beforeRace, Comparator.reverseOrder());

    public Slot {
        if (beforeRace < 0 || beforeRace > 6 || (weekday != null && beforeRace != 0)) {
            throw new IllegalArgumentException("Either a weekday or 0 to 6 days before the race");
        }
    }

    static Slot on(DayOfWeek weekday, Role role, String notation) {
        return new Slot(role, weekday, 0, Workout.of(notation));
    }

    static Slot beforeRace(int days, Role role, String notation) {
        return new Slot(role, null, days, Workout.of(notation));
    }
}
