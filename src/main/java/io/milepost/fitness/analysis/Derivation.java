package io.milepost.fitness.analysis;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.running.BestEfforts;
import io.milepost.running.Distance;
import io.milepost.running.Effort;
import io.milepost.running.RunTrace;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TimeAtSpeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Derives a {@link RecordedProfile} from samples, once for each recording. */
public final class Derivation {

    /** Rises with every change of what is derived, or of how; what was derived before is then derived again. */
    public static final int ALGORITHM = 2;

    private static final Duration EIGHT_MINUTES = Duration.ofMinutes(8);
    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);

    /** Metres for each kilometre, as for race results. */
    private static final double STEEPEST_DROP_PER_KM = 10;

    private static final double ALTIMETER_ERROR = 10;

    private Derivation() {}

    /** @param onFoot whether speed says anything about a runner */
    public static RecordedProfile of(Samples samples, boolean onFoot) {
        if (samples.size() < 2) {
            return RecordedProfile.NONE;
        }
        double[] seconds = column(samples, Column.OFFSET);
        double[] heartRate = column(samples, Column.HEART_RATE);
        RunTrace trace = trace(samples);
        TimeAtHeartRate timeAtHeartRate = TimeAtHeartRate.of(trace);
        OptionalInt hardest = HardestMinutes.of(seconds, heartRate, TWENTY_MINUTES);
        if (!onFoot || !trace.hasDistance()) {
            return new RecordedProfile(
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    hardest,
                    TimeAtSpeed.NONE,
                    timeAtHeartRate,
                    List.of());
        }
        Heights heights = Heights.of(seconds, column(samples, Column.ALTITUDE));
        double[] flat = trace.gradeAdjustedMetres();
        int last = trace.size() - 1;
        return new RecordedProfile(
                OptionalDouble.of(flat[last] / trace.metresAt(last)),
                heights.drop(seconds[0], seconds[last]),
                BestEfforts.furthest(seconds, flat, EIGHT_MINUTES)
                        .filter(isHuman())
                        .map(Effort::pace),
                hardest,
                TimeAtSpeed.of(trace),
                timeAtHeartRate,
                efforts(seconds, trace, heights));
    }

    /** The samples as a run, the holes of its distance filled on the straight line. */
    public static RunTrace trace(Samples samples) {
        double[] seconds = column(samples, Column.OFFSET);
        return new RunTrace(
                seconds,
                withoutHoles(seconds, column(samples, Column.DISTANCE)),
                column(samples, Column.ALTITUDE),
                column(samples, Column.HEART_RATE));
    }

    private static List<Effort> efforts(double[] seconds, RunTrace trace, Heights heights) {
        double[] metres = new double[seconds.length];
        for (int i = 0; i < metres.length; i++) {
            metres[i] = trace.metresAt(i);
        }
        List<Effort> efforts = new ArrayList<>();
        for (Distance distance : EffortDistances.ALL) {
            BestEfforts.fastest(seconds, metres, distance)
                    .filter(isHuman())
                    .filter(effort -> !isSteep(effort, heights))
                    .ifPresent(efforts::add);
        }
        return efforts;
    }

    /** What gravity ran is no record. */
    private static boolean isSteep(Effort effort, Heights heights) {
        double allowed = Math.max(
                ALTIMETER_ERROR, STEEPEST_DROP_PER_KM * effort.distance().km());
        return heights.drop(effort.fromSecond(), effort.untilSecond()).orElse(0) > allowed;
    }

    private static Predicate<Effort> isHuman() {
        return effort ->
                EffortDistances.isHuman(effort.distance(), effort.time().toMillis() / 1_000.0);
    }

    private static double[] column(Samples samples, Column column) {
        double[] values = new double[samples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = samples.at(column, i);
        }
        return values;
    }

    /** Fills what is missing on the straight line, and lets a distance that falls back stand still. */
    static double[] withoutHoles(double[] seconds, double[] metres) {
        int known = -1;
        for (int i = 0; i < metres.length; i++) {
            if (Double.isNaN(metres[i])) {
                continue;
            }
            metres[i] = Math.max(metres[i], known < 0 ? 0 : metres[known]);
            fill(seconds, metres, known, i);
            known = i;
        }
        for (int i = known + 1; known >= 0 && i < metres.length; i++) {
            metres[i] = metres[known];
        }
        return metres;
    }

    private static void fill(double[] seconds, double[] metres, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            double from = before < 0 ? metres[after] : metres[before];
            double span = before < 0 ? 0 : seconds[after] - seconds[before];
            double share = span > 0 ? (seconds[i] - seconds[before]) / span : 0;
            metres[i] = from + share * (metres[after] - from);
        }
    }
}
