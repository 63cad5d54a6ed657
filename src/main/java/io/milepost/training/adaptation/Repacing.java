package io.milepost.training.adaptation;

import io.milepost.running.Vdot;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.util.List;

/** What another fitness changes about a workout. */
public final class Repacing {

    /** Less than this is the same fitness. */
    private static final double SAME = 0.05;

    private Repacing() {}

    /** Whether a part of it is run at the pace of a zone. */
    static boolean hasPaces(Planned planned) {
        return !zones(planned.workout()).isEmpty();
    }

    static boolean isOther(Vdot one, Vdot other) {
        return Math.abs(one.value() - other.value()) >= SAME;
    }

    /** The targets at the athlete's own paces that stand in it, each once, in order. */
    public static List<Target.Zones> zones(Workout workout) {
        return workout.items().stream()
                .flatMap(item -> zones(item).stream())
                .distinct()
                .toList();
    }

    private static List<Target.Zones> zones(Item item) {
        return switch (item) {
            case Session _ -> List.of();
            case Repeat repeat -> zones(repeat.turn());
            case Step step -> step.target() instanceof Target.Zones zones ? List.of(zones) : List.of();
        };
    }
}
