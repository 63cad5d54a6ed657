package io.milepost.training.reps;

import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two workouts must share to be the same workout: their hard part, such as {@code 5x1000m I}. Warming up, cooling down,
 * the rests, cues and the unit of a size are not part of it, and neither is a pace or heart rate in figures, which grows with
 * fitness. A workout without a hard part is the same as one of equal parts.
 *
 * @param code up to {@value #LONGEST} characters, to be compared and not to be shown
 */
public record Shape(String code) {

    public static final int LONGEST = 200;

    private static final int KEPT = LONGEST - 10;

    public Shape {
        if (code.isEmpty() || code.length() > LONGEST) {
            throw new IllegalArgumentException("a shape has 1 to 200 characters");
        }
    }

    /** The shape; empty for what is no running. */
    public static Optional<Shape> of(Workout workout) {
        List<Item> running = workout.items().stream()
                .filter(item -> !(item instanceof Session))
                .toList();
        List<Item> hard = running.stream().filter(Shape::isHard).toList();
        String code =
                (hard.isEmpty() ? running : hard).stream().map(Shape::code).collect(Collectors.joining(", "));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Shape(
                code.length() <= LONGEST
                        ? code
                        : code.substring(0, KEPT) + "…" + Integer.toHexString(code.hashCode())));
    }

    private static boolean isHard(Item item) {
        return Effort.of(new Workout(List.of(item)), null).isHard() || isFixedPace(item);
    }

    /** A pace in figures is somebody's work: nobody writes one for an easy run's sake alone. */
    private static boolean isFixedPace(Item item) {
        return switch (item) {
            case Step step -> step.target() instanceof Target.PaceBand;
            case Repeat repeat -> repeat.turn().items().stream().anyMatch(Shape::isFixedPace);
            case Session _ -> false;
        };
    }

    private static String code(Item item) {
        return switch (item) {
            case Step step -> code(step.size()) + word(step.target());
            case Repeat repeat ->
                repeat.times() + "x("
                        + repeat.turn().items().stream().map(Shape::code).collect(Collectors.joining(", ")) + ")";
            case Session session -> session.kind().name();
        };
    }

    private static String code(Size size) {
        return switch (size) {
            case Size.Length length -> Math.round(length.distance().metres()) + "m";
            case Size.Time time -> time.duration().toSeconds() + "s";
            case Size.UntilLap lap -> lap.notation();
        };
    }

    private static String word(@Nullable Target target) {
        return switch (target) {
            case null -> "";
            case Target.Zones zones -> " " + zones.notation();
            case Target.PaceBand _ -> " pace";
            case Target.HeartRate _ -> " HR";
            case Target.Exertion _ -> " RPE";
            case Target.Named named -> " " + named.name().toLowerCase(Locale.ROOT);
        };
    }
}
