package io.milepost.training.notation;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far and how long a workout comes to, at an athlete's paces. A size that is stated is exact; the other one follows
 * from the middle of the target's pace.
 *
 * <p>Practice defaults where no pace is given: heart rate and nothing at all count as easy, strides as repetitions, hills
 * at the slow end of easy, walking at 10:30 /km, jogging between repeats at the slow end of easy. A race counts at the
 * pace of its length. Until the lap button counts nothing, and sessions count their time only.
 *
 * @param open whether a part lasts until the lap button, so that the whole is more than this
 * @param byTime whether no part but rests is stated as a distance, so that the duration is what was asked for
 */
public record Estimate(Distance distance, Duration duration, boolean open, boolean byTime) {

    private static final Pace WALKING = new Pace(630);
    public static final Estimate NOTHING = new Estimate(Distance.ZERO, Duration.ZERO, false, true);
    private static final Estimate UNTIL_LAP = new Estimate(Distance.ZERO, Duration.ZERO, true, true);

    public static Estimate of(Workout workout, Function<Zone, PaceRange> paces) {
        Estimate sum = NOTHING;
        for (Item item : workout.items()) {
            sum = sum.plus(of(item, paces));
        }
        return sum;
    }

    static Estimate of(Item item, Function<Zone, PaceRange> paces) {
        return switch (item) {
            case Step step -> sized(step.size(), pace(step, paces));
            case Session session ->
                session.size() instanceof Size.Time time
                        ? new Estimate(Distance.ZERO, time.duration(), false, true)
                        : NOTHING;
            case Repeat repeat -> {
                Estimate turns = of(repeat.turn(), paces).times(repeat.times());
                Rest rest = repeat.rest();
                yield rest == null ? turns : turns.rested(of(rest, paces).times(repeat.rests()));
            }
        };
    }

    /**
     * What a run counts in a week's volume: how far it went, or how far its time goes at an easy pace.
     *
     * @param distance null or zero where nobody knows
     * @param time null or zero where nobody knows
     */
    public static Distance volume(
            @Nullable Distance distance, @Nullable Duration time, Function<Zone, PaceRange> paces) {
        if (distance != null && !distance.isZero()) {
            return distance;
        }
        return time == null ? Distance.ZERO : paces.apply(Zone.E).middle().distanceIn(time);
    }

    /** Of a rest between two turns. */
    public static Estimate of(Rest rest, Function<Zone, PaceRange> paces) {
        return switch (rest.kind()) {
            case JOG -> sized(rest.size(), paces.apply(Zone.E).slow());
            case WALK -> sized(rest.size(), WALKING);
            case STAND ->
                rest.size() instanceof Size.Time time
                        ? new Estimate(Distance.ZERO, time.duration(), false, true)
                        : UNTIL_LAP;
        };
    }

    private static Estimate sized(Size size, Pace pace) {
        return switch (size) {
            case Size.Length length -> new Estimate(length.distance(), pace.timeFor(length.distance()), false, false);
            case Size.Time time -> new Estimate(pace.distanceIn(time.duration()), time.duration(), false, true);
            case Size.UntilLap _ -> UNTIL_LAP;
        };
    }

    private static Pace pace(Step step, Function<Zone, PaceRange> paces) {
        Target target = step.target();
        if (target == null) {
            return paces.apply(Zone.E).middle();
        }
        return switch (target) {
            case Target.Zones zones -> between(zones.gentle(), zones.hard(), paces);
            case Target.PaceBand band -> band.range().middle();
            case Target.Exertion exertion -> paces.apply(Effort.zone(exertion)).middle();
            case Target.HeartRate _ -> paces.apply(Zone.E).middle();
            case Target.Named named ->
                switch (named) {
                    case OPEN -> paces.apply(Zone.E).middle();
                    case STRIDES -> paces.apply(Zone.R).middle();
                    case HILL -> paces.apply(Zone.E).slow();
                    case WALK -> WALKING;
                    case RACE -> racing(step.size(), paces);
                };
        };
    }

    private static Pace racing(Size size, Function<Zone, PaceRange> paces) {
        double km = switch (size) {
            case Size.Length length -> length.distance().km();
            case Size.Time time ->
                between(Zone.T, Zone.T, paces).distanceIn(time.duration()).km();
            case Size.UntilLap _ -> 0;
        };
        if (km <= 5) {
            return paces.apply(Zone.I).middle();
        }
        if (km <= 16) {
            return paces.apply(Zone.T).middle();
        }
        return km <= 30 ? between(Zone.M, Zone.T, paces) : paces.apply(Zone.M).middle();
    }

    private static Pace between(Zone gentle, Zone hard, Function<Zone, PaceRange> paces) {
        double sum = paces.apply(gentle).middle().secondsPerKm()
                + paces.apply(hard).middle().secondsPerKm();
        return new Pace(sum / 2);
    }

    /** Its duration alone. */
    public Estimate inTime() {
        return new Estimate(Distance.ZERO, duration, open, byTime);
    }

    public Estimate plus(Estimate other) {
        return new Estimate(
                distance.plus(other.distance),
                duration.plus(other.duration),
                open || other.open,
                byTime && other.byTime);
    }

    /** With rests between: how they are stated says nothing of what was asked for. */
    private Estimate rested(Estimate rests) {
        return new Estimate(distance.plus(rests.distance), duration.plus(rests.duration), open || rests.open, byTime);
    }

    private Estimate times(int count) {
        return new Estimate(distance.times(count), duration.multipliedBy(count), open, byTime);
    }
}
