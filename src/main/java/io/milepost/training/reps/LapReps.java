package io.milepost.training.reps;

import io.milepost.training.notation.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the work in the laps of a watch that led through the workout: as many laps as stretches, but for one left over at the
 * end, and each lap of work of the size that was asked, within 15 % (a practice default).
 */
final class LapReps {

    private static final double TOLERANCE = 0.15;

    private LapReps() {}

    /** From and until when each stretch of work went, in seconds; empty where the laps are others. */
    static Optional<List<double[]>> find(List<Stretch> segments, List<RecordedLap> laps, List<Integer> work) {
        if (laps.size() < segments.size() || laps.size() > segments.size() + 1) {
            return Optional.empty();
        }
        List<double[]> found = new ArrayList<>();
        for (int index : work) {
            RecordedLap lap = laps.get(index);
            if (!fits(segments.get(index).size(), lap)) {
                return Optional.empty();
            }
            found.add(new double[] {lap.from(), lap.from() + lap.seconds()});
        }
        return Optional.of(found);
    }

    private static boolean fits(Size size, RecordedLap lap) {
        return switch (size) {
            case Size.Length length -> isNear(lap.metres(), length.distance().metres());
            case Size.Time time -> isNear(lap.seconds(), time.duration().toMillis() / 1_000.0);
            case Size.UntilLap _ -> lap.seconds() > 0;
        };
    }

    private static boolean isNear(double value, double asked) {
        return Math.abs(value - asked) <= TOLERANCE * asked;
    }
}
