package io.milepost.training.notation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A workout in the few characters of a calendar's cell: its hardest part, without rests and cues.
 *
 * @param byFeel whether that part goes by how hard it feels, not by a pace
 */
public record Headline(String text, boolean byFeel) {

    /** The first of the hardest parts: "3×6min T" of "2mi E, 3x6min T jog 1min, 2mi E". */
    public static Headline of(Workout workout) {
        Item key = workout.items().stream()
                .max(Comparator.comparing((Item item) -> Effort.of(item, null)))
                .orElseThrow();
        // max gives the last of equals, and an easy run may have several easy parts: take the first of that effort.
        Effort hardest = Effort.of(key, null);
        Item first = workout.items().stream()
                .filter(item -> Effort.of(item, null) == hardest)
                .findFirst()
                .orElse(key);
        return new Headline(text(first), isByFeel(first));
    }

    private static boolean isByFeel(Item item) {
        return switch (item) {
            case Session _ -> false;
            case Step step -> step.target() instanceof Target.Exertion;
            case Repeat repeat -> of(repeat.turn()).byFeel();
        };
    }

    private static String text(Item item) {
        return switch (item) {
            case Session session -> session.kind().name() + sized(session.size());
            case Step step -> step(step);
            case Repeat repeat -> repeat.times() + "×" + turn(repeat);
        };
    }

    private static String turn(Repeat repeat) {
        if (repeat.turn().items().size() == 1 && repeat.turn().items().getFirst() instanceof Step step) {
            return step(step);
        }
        return "(" + Headline.of(repeat.turn()).text() + ")";
    }

    private static String step(Step step) {
        Target target = step.target();
        return step.size().notation() + (target == null ? "" : " " + target.notation());
    }

    private static String sized(@Nullable Size size) {
        return size == null ? "" : " " + size.notation();
    }
}
