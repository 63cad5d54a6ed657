package io.milepost.training.notation;

import io.milepost.running.Distance;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One stretch of a workout as it passes, repeats written out: what a picture of it is drawn from and its parts are added
 * up by. Sizes are those of {@link Estimate}; until the lap button both are zero.
 *
 * @param rest whether it lies between the turns of a repeat
 */
public record Segment(Gait gait, Effort effort, boolean rest, Duration duration, Distance distance) {

    /** What the legs do. */
    public enum Gait {
        RUN,
        WALK,
        STAND,
        /** Nothing on the way: strength, a lesson. */
        OTHER
    }

    /** The whole workout, in order. */
    public static List<Segment> of(Workout workout, Function<Zone, PaceRange> paces) {
        List<Segment> segments = new ArrayList<>();
        workout.items().forEach(item -> collect(item, paces, segments));
        return List.copyOf(segments);
    }

    private static void collect(Item item, Function<Zone, PaceRange> paces, List<Segment> out) {
        switch (item) {
            case Repeat repeat -> {
                for (int turn = 0; turn < repeat.times(); turn++) {
                    repeat.turn().items().forEach(each -> collect(each, paces, out));
                    if (repeat.rest() != null && turn < repeat.rests()) {
                        out.add(of(repeat.rest(), paces));
                    }
                }
            }
            case Step step -> {
                boolean walks = step.target() == Target.Named.WALK;
                out.add(of(walks ? Gait.WALK : Gait.RUN, Effort.of(step, paces), false, Estimate.of(step, paces)));
            }
            case Session session ->
                out.add(of(Gait.OTHER, Effort.of(session, paces), false, Estimate.of(session, paces)));
        }
    }

    private static Segment of(Rest rest, Function<Zone, PaceRange> paces) {
        Gait gait = switch (rest.kind()) {
            case JOG -> Gait.RUN;
            case WALK -> Gait.WALK;
            case STAND -> Gait.STAND;
        };
        return of(gait, gait == Gait.RUN ? Effort.EASY : Effort.REST, true, Estimate.of(rest, paces));
    }

    private static Segment of(Gait gait, Effort effort, boolean rest, Estimate size) {
        return new Segment(gait, effort, rest, size.duration(), size.distance());
    }
}
