package io.milepost.progress.ui;

import io.milepost.progress.Goal;
import io.milepost.progress.Target;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a goal asks for, and how far away it is, in words. */
final class GoalLines {

    private GoalLines() {}

    /** @param say gives the words for a key and its parameters */
    static String of(Goal goal, Formats formats, BiFunction<String, Object[], String> say) {
        List<String> details = new ArrayList<>();
        details.add(target(goal.target(), formats, say));
        goal.raceDay().ifPresent(day -> {
            details.add(formats.day(day));
            weeksUntil(day, formats)
                    .ifPresent(weeks -> details.add(say.apply("progress.goal.weeks", new Object[] {weeks})));
        });
        return String.join(" · ", details);
    }

    private static String target(Target target, Formats formats, BiFunction<String, Object[], String> say) {
        return switch (target) {
            case Target.Time time ->
                say.apply(
                        "progress.goal.time-of",
                        new Object[] {formats.distance(time.distance()), formats.clockTime(time.time())});
            case Target.Finish finish -> formats.distance(finish.distance());
            case Target.Qualifier qualifier ->
                say.apply(
                        "progress.goal.qualifier-of",
                        new Object[] {formats.distance(qualifier.distance()), formats.clockTime(qualifier.standard())});
            case Target.Habit habit -> say.apply("progress.goal.habit-of", new Object[] {habit.daysAWeek()});
        };
    }

    private static Optional<Long> weeksUntil(LocalDate day, Formats formats) {
        long weeks = ChronoUnit.WEEKS.between(formats.today(), day);
        return weeks < 1 ? Optional.empty() : Optional.of(weeks);
    }
}
