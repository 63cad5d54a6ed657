package io.milepost.training.notation;

import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workout without figures that belong to one athlete: what another can be given. */
public final class PaceFree {

    private PaceFree() {}

    /**
     * Fixed paces become the zone that they lie in; heart rates, and paces of which nobody knows the zone, are left to the
     * athlete.
     *
     * @param paces those of the athlete whom the workout was for; null where no race gave any
     */
    public static Workout of(Workout workout, @Nullable Function<Zone, PaceRange> paces) {
        return new Workout(workout.items().stream().map(item -> of(item, paces)).toList());
    }

    private static Item of(Item item, @Nullable Function<Zone, PaceRange> paces) {
        return switch (item) {
            case Step step ->
                new Step(step.size(), step.target() == null ? null : of(step.target(), paces), step.cue());
            case Repeat repeat -> new Repeat(repeat.times(), of(repeat.turn(), paces), repeat.rest());
            case Session session -> session;
        };
    }

    private static @Nullable Target of(Target target, @Nullable Function<Zone, PaceRange> paces) {
        return switch (target) {
            case Target.PaceBand band -> paces == null ? null : Target.Zones.of(Effort.nearest(band.range(), paces));
            case Target.HeartRate _ -> null;
            case Target other -> other;
        };
    }
}
