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
            case Target.Qualifier qualifier -> qualifier(qualifier, formats, say);
            case Target.Habit habit -> say.apply("progress.goal.habit-of", new Object[] {habit.daysAWeek()});
            case Target.Learning learning ->
                say.apply("progress.goal.learning-of", new Object[] {learning.outcome(), learning.sessions()});
        };
    }

    private static String qualifier(
            Target.Qualifier qualifier, Formats formats, BiFunction<String, Object[], String> say) {
        String standard = formats.clockTime(qualifier.standard());
        return qualifier.buffer().isZero()
                ? say.apply(
                        "progress.goal.qualifier-of", new Object[] {formats.distance(qualifier.distance()), standard})
                : say.apply("progress.goal.qualifier-with", new Object[] {
                    formats.distance(qualifier.distance()), standard, formats.clockTime(qualifier.buffer())
                });
    }

    /** The goal in one line: {@code A: Boston 3:05:00, buffer 5:00 · 11 weeks}. */
    static String headline(Goal goal, Formats formats, BiFunction<String, Object[], String> say) {
        List<String> parts = new ArrayList<>();
        parts.add(say.apply(
                "progress.headline",
                new Object[] {goal.tier().name(), goal.title(), asked(goal.target(), formats, say)}));
        goal.raceDay()
                .flatMap(day -> weeksUntil(day, formats))
                .ifPresent(weeks -> parts.add(say.apply("progress.goal.weeks", new Object[] {weeks})));
        return String.join(" · ", parts);
    }

    private static String asked(Target target, Formats formats, BiFunction<String, Object[], String> say) {
        return switch (target) {
            case Target.Time time -> formats.clockTime(time.time());
            case Target.Finish finish -> formats.distance(finish.distance());
            case Target.Qualifier qualifier ->
                qualifier.buffer().isZero()
                        ? formats.clockTime(qualifier.standard())
                        : say.apply("progress.headline.buffer", new Object[] {
                            formats.clockTime(qualifier.standard()), formats.clockTime(qualifier.buffer())
                        });
            case Target.Habit habit -> say.apply("progress.goal.habit-of", new Object[] {habit.daysAWeek()});
            case Target.Learning learning -> say.apply("progress.goal.sessions", new Object[] {learning.sessions()});
        };
    }

    private static Optional<Long> weeksUntil(LocalDate day, Formats formats) {
        long weeks = ChronoUnit.WEEKS.between(formats.today(), day);
        return weeks < 1 ? Optional.empty() : Optional.of(weeks);
    }
}
