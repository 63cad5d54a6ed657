package io.milepost.training.reps;

import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Rest;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a workout as it is run, repeats unrolled: a step, or the rest between two turns. What is to be found in a
 * recording, and how fast it was meant.
 *
 * @param target of a step that has one
 * @param role what it is there for
 * @param estimate how far and how long it comes to at the athlete's paces
 * @param band what its target's pace may lie between; null where the target is no pace
 */
public record Stretch(
        Size size,
        @Nullable Target target,
        Role role,
        Estimate estimate,
        @Nullable PaceRange band) {

    /** What a stretch is there for. */
    public enum Role {
        /** What makes the workout hard: marathon pace and faster, hills, a race. */
        WORK,
        /** Running around it, or all of an easy run. */
        STEADY,
        /** Rest between turns, and walking. */
        RECOVERY
    }

    /** The workout from beginning to end; sessions that are no running are left out. */
    public static List<Stretch> of(Workout workout, Function<Zone, PaceRange> paces) {
        List<Stretch> all = new ArrayList<>();
        unroll(workout, paces, all);
        return List.copyOf(all);
    }

    private static void unroll(Workout workout, Function<Zone, PaceRange> paces, List<Stretch> all) {
        for (Item item : workout.items()) {
            switch (item) {
                case Step step -> all.add(of(step, paces));
                case Repeat repeat -> {
                    Rest rest = repeat.rest();
                    for (int turn = 0; turn < repeat.times(); turn++) {
                        if (turn > 0 && rest != null) {
                            all.add(new Stretch(rest.size(), null, Role.RECOVERY, Estimate.of(rest, paces), null));
                        }
                        unroll(repeat.turn(), paces, all);
                    }
                }
                case Session _ -> {
                    // Nothing to run.
                }
            }
        }
    }

    private static Stretch of(Step step, Function<Zone, PaceRange> paces) {
        Target target = step.target();
        Workout alone = new Workout(List.of(step));
        return new Stretch(
                step.size(), target, role(alone, target, paces), Estimate.of(alone, paces), band(target, paces));
    }

    private static Role role(Workout step, @Nullable Target target, Function<Zone, PaceRange> paces) {
        if (target == Target.Named.WALK) {
            return Role.RECOVERY;
        }
        return Effort.of(step, paces).isHard() ? Role.WORK : Role.STEADY;
    }

    private static @Nullable PaceRange band(@Nullable Target target, Function<Zone, PaceRange> paces) {
        return switch (target) {
            case Target.Zones zones ->
                new PaceRange(
                        paces.apply(zones.gentle()).slow(),
                        paces.apply(zones.hard()).fast());
            case Target.PaceBand band -> band.range();
            case null, default -> null;
        };
    }
}
