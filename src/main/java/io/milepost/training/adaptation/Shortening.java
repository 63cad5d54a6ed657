package io.milepost.training.adaptation;

import io.milepost.running.Zone;
import io.milepost.training.notation.ClockUnit;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.LengthUnit;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a workout smaller in figures that a coach would write: halves of a kilometre or mile, whole minutes, fives from
 * twenty minutes on, hundreds of metres. Rounded down, so that a cap is never passed.
 */
final class Shortening {

    private static final double HALF = 0.5;

    private Shortening() {}

    /** An easy run of this share of it, in the unit that it was meant in. */
    static Workout easy(Planned workout, double share) {
        LengthUnit unit = longUnit(workout.workout());
        double minutes = workout.estimate().duration().toSeconds() / 60.0 * share;
        Size size = unit == null
                ? minutes(minutes)
                : length(workout.estimate().distance().metres() / unit.metres() * share, unit);
        return new Workout(List.of(Step.of(size, Target.Zones.of(Zone.E))));
    }

    /** The whole of it by this share: steps shrink, repeats become fewer. */
    static Workout all(Workout workout, double share) {
        return shrink(workout, share, item -> true);
    }

    /** Its easy parts by this share; what is hard stays as it is. */
    static Workout easyParts(Workout workout, double share) {
        return shrink(
                workout,
                share,
                item -> Effort.of(new Workout(List.of(item)), null).compareTo(Effort.EASY) <= 0);
    }

    /** What is at least this hard by this share; the rest stays as it is. */
    static Workout parts(Workout workout, Predicate<Item> which, double share) {
        return shrink(workout, share, which);
    }

    private static Workout shrink(Workout workout, double share, Predicate<Item> which) {
        return new Workout(workout.items().stream()
                .map(item -> which.test(item) ? shrink(item, share) : item)
                .toList());
    }

    private static Item shrink(Item item, double share) {
        return switch (item) {
            case Session session -> session;
            case Step step -> new Step(shrink(step.size(), share), step.target(), step.cue());
            case Repeat repeat ->
                new Repeat(Math.max(1, (int) Math.floor(repeat.times() * share + 1e-9)), repeat.turn(), repeat.rest());
        };
    }

    private static Size shrink(Size size, double share) {
        return switch (size) {
            case Size.UntilLap lap -> lap;
            case Size.Length length -> {
                double amount = length.amount().doubleValue() * share;
                yield length.unit() == LengthUnit.M
                        ? Size.of(Math.max(100, Math.floor(amount / 100 + 1e-9) * 100), LengthUnit.M)
                        : length(amount, length.unit());
            }
            case Size.Time time ->
                time.unit() == ClockUnit.S ? time : minutes(time.duration().toSeconds() / 60.0 * share);
        };
    }

    private static Size length(double amount, LengthUnit unit) {
        return Size.of(Math.max(HALF, Math.floor(amount / HALF + 1e-9) * HALF), unit);
    }

    private static Size minutes(double amount) {
        double step = amount >= 20 ? 5 : 1;
        return Size.of(Math.max(5, Math.floor(amount / step + 1e-9) * step), ClockUnit.MIN);
    }

    /** Kilometres or miles, whichever its first long step is in; null where it is meant in time. */
    private static @Nullable LengthUnit longUnit(Workout workout) {
        for (Item item : workout.items()) {
            if (item instanceof Step step
                    && step.size() instanceof Size.Length length
                    && length.unit() != LengthUnit.M) {
                return length.unit();
            }
        }
        return null;
    }
}
