package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.running.Pace;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Estimate;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.reps.FastestMinutes;
import io.milepost.training.reps.Stretch;
import io.milepost.training.templates.Layout;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a workout's words at an athlete's paces.
 *
 * @param vdot whose paces its targets mean; null while no race gave any
 * @param paces null while no race gave any; nominal ones are reckoned with then
 * @param fastest what its fastest eight minutes come to; null where nobody can tell
 */
record PlannedFacts(
        Workout workout,
        @Nullable Vdot vdot,
        @Nullable TrainingPaces paces,
        Estimate estimate,
        Effort effort,
        List<Stretch> segments,
        @Nullable Pace fastest) {

    /** The facts of one athlete's workouts, worked out once for those that are alike: years of plans repeat themselves. */
    static final class Book {

        private record Words(String notation, @Nullable Vdot vdot) {}

        private final Map<Words, PlannedFacts> known = new HashMap<>();
        private final List<AthletePaces> history;

        Book(List<AthletePaces> history) {
            this.history = history;
        }

        PlannedFacts of(PlannedWorkoutRow row) {
            Vdot vdot = vdotOf(row);
            return known.computeIfAbsent(new Words(row.notation(), vdot), words -> facts(row.workout(), vdot));
        }

        /**
         * Its own, which only a re-pace changes. A workout that was planned before any race takes the one that was recorded
         * first, and keeps it: the next race is a change, and changes are proposed.
         */
        private @Nullable Vdot vdotOf(PlannedWorkoutRow row) {
            if (row.vdot() != null) {
                return row.vdot();
            }
            return history.stream()
                    .filter(paces -> !paces.validFrom().isAfter(row.day()))
                    .min(Comparator.comparing(AthletePaces::recorded))
                    .map(AthletePaces::vdot)
                    .orElse(null);
        }

        private static PlannedFacts facts(Workout workout, @Nullable Vdot vdot) {
            TrainingPaces own = vdot == null ? null : TrainingPaces.of(vdot);
            List<Stretch> segments = Stretch.of(workout, Layout.speeds(own));
            return new PlannedFacts(
                    workout,
                    vdot,
                    own,
                    CalendarReader.estimate(workout, own),
                    Effort.of(workout, own == null ? null : own::range),
                    segments,
                    FastestMinutes.planned(segments).orElse(null));
        }
    }

    /** Whether the athlete's own paces, or the coach's figures, say how fast its work is to be. */
    boolean isPaced() {
        return paces != null || segments.stream().noneMatch(segment -> segment.target() instanceof Target.Zones);
    }
}
