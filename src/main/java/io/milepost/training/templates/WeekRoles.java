package io.milepost.training.templates;

import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Workout;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the named workouts of one week are for. What somebody said stays, as long as the workout can still be that. Else a
 * race is a tune-up, and the longest run is the long one, if it is clearly longer than the rest and no hard session short
 * of an hour and a half; of the others what is hard is a key session (practice defaults).
 */
public final class WeekRoles {

    private static final Duration HARD_BUT_LONG = Duration.ofMinutes(90);
    private static final double CLEARLY = 0.9;

    private WeekRoles() {}

    /**
     * @param named the workouts of the week by their days
     * @param said what the days were for; nothing for a day of which nobody said
     */
    public static Map<DayOfWeek, Role> of(Map<DayOfWeek, Workout> named, Map<DayOfWeek, Role> said) {
        Map<DayOfWeek, Role> roles = new EnumMap<>(DayOfWeek.class);
        named.forEach((day, workout) -> {
            Role before = said.get(day);
            if (before != null && canBe(before, workout)) {
                roles.put(day, before);
            }
        });
        DayOfWeek longest =
                roles.containsValue(Role.LONG) ? null : longest(named).orElse(null);
        named.forEach((day, workout) -> roles.computeIfAbsent(day, open -> role(workout, open == longest)));
        return roles;
    }

    /**
     * What a workout that hangs on the race is for.
     *
     * @param days before the race, 0 for the race itself
     */
    public static Role beforeRace(int days, Workout workout) {
        return days == 0 ? Role.RACE : role(workout, false);
    }

    private static boolean canBe(Role role, Workout workout) {
        Effort effort = effort(workout);
        return switch (role) {
            case REST -> effort == Effort.REST;
            case SESSION -> effort == Effort.SESSION;
            case RACE, TUNE_UP -> effort == Effort.RACE;
            case KEY, LONG -> isRun(workout) && effort != Effort.RACE;
            case EASY -> isRun(workout) && !effort.isHard();
        };
    }

    private static Role role(Workout workout, boolean isLongest) {
        return switch (effort(workout)) {
            case REST -> Role.REST;
            case SESSION -> Role.SESSION;
            case RACE -> Role.TUNE_UP;
            case Effort _ when isLongest -> Role.LONG;
            case Effort effort -> effort.isHard() ? Role.KEY : Role.EASY;
        };
    }

    private static Optional<DayOfWeek> longest(Map<DayOfWeek, Workout> named) {
        @Nullable DayOfWeek longest = null;
        Duration most = Duration.ZERO;
        Duration next = Duration.ZERO;
        for (Map.Entry<DayOfWeek, Workout> each : named.entrySet()) {
            if (isRun(each.getValue()) && effort(each.getValue()) != Effort.RACE) {
                Duration time = Estimate.of(each.getValue(), Layout.NOMINAL).duration();
                if (time.compareTo(most) > 0) {
                    next = most;
                    most = time;
                    longest = each.getKey();
                } else if (time.compareTo(next) > 0) {
                    next = time;
                }
            }
        }
        if (longest == null || next.toSeconds() > most.toSeconds() * CLEARLY) {
            return Optional.empty();
        }
        boolean hard = effort(Objects.requireNonNull(named.get(longest))).isHard();
        return hard && most.compareTo(HARD_BUT_LONG) < 0 ? Optional.empty() : Optional.of(longest);
    }

    private static boolean isRun(Workout workout) {
        return workout.items().stream().anyMatch(item -> !(item instanceof Session));
    }

    private static Effort effort(Workout workout) {
        return Effort.of(workout, Layout.NOMINAL);
    }
}
