package io.milepost.training.weeks;

import io.milepost.fitness.LoadMethod;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.RunningStress;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Zone;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Segment;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Layout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Foretells the load of a workout for one athlete, in the unit of their load: rTSS where a threshold pace is known and effort
 * was not chosen, else session RPE. Heart rate cannot be foretold, so that who is measured by TRIMP gets rTSS.
 *
 * <p>Session RPE takes what an effort usually feels like: easy 3, as you like 4, marathon 5, threshold 7, intervals and
 * repetitions 8, a race 9, walking 2, standing 1, a session that is no run 4 (a practice default). What is learned and
 * thought about is no load.
 *
 * @param method the one that it is in; never TRIMP
 * @param threshold the athlete's pace at threshold; null where it is not known
 * @param paces the athlete's own; null while no race gave any
 */
public record LoadGauge(
        LoadMethod method,
        @Nullable Pace threshold,
        @Nullable TrainingPaces paces) {

    private static final double SECONDS_PER_MINUTE = 60;

    /** The load of the whole; empty where it comes to none. */
    public OptionalDouble of(Workout workout) {
        Function<Zone, PaceRange> own = Layout.speeds(paces);
        List<Item> trained = workout.items().stream()
                .filter(item -> !(item instanceof Session session && session.isLearning()))
                .toList();
        if (trained.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Segment> segments = Segment.of(new Workout(trained), own);
        double sum = segments.stream().mapToDouble(this::of).sum();
        return sum > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private double of(Segment segment) {
        if (method != LoadMethod.RTSS || threshold == null) {
            return felt(segment) * segment.duration().toSeconds() / SECONDS_PER_MINUTE;
        }
        if (segment.distance().isZero() || segment.duration().isZero()) {
            return 0;
        }
        Pace pace = Pace.of(segment.distance(), segment.duration());
        return RunningStress.of(segment.duration(), RunningStress.intensityFactor(pace, threshold));
    }

    private static int felt(Segment segment) {
        return switch (segment.gait()) {
            case STAND -> 1;
            case WALK -> 2;
            case OTHER -> segment.effort() == Effort.REST ? 0 : 4;
            case RUN ->
                switch (segment.effort()) {
                    case REST, SESSION -> 1;
                    case EASY -> 3;
                    case OPEN -> 4;
                    case MARATHON -> 5;
                    case THRESHOLD -> 7;
                    case INTERVAL, REPETITION -> 8;
                    case RACE -> 9;
                };
        };
    }
}
