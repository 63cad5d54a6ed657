package io.milepost.training.reps;

import io.milepost.running.RunTrace;
import java.util.List;

/**
 * Whether stretches that were searched for are really there: the fastest fitting ones can be found in any run, but those of an
 * even run are no repetitions. They are, where they are faster than the rest by 3 % at least (a practice default).
 */
final class StandsOut {

    private static final double FASTER = 1.03;

    private StandsOut() {}

    static boolean in(RunTrace trace, List<double[]> stretches) {
        Readings readings = new Readings(trace);
        double seconds = 0;
        double metres = 0;
        for (double[] stretch : stretches) {
            seconds += stretch[1] - stretch[0];
            metres += readings.metres(stretch[0], stretch[1]);
        }
        int last = trace.size() - 1;
        double restSeconds = trace.secondsAt(last) - trace.secondsAt(0) - seconds;
        double restMetres = trace.metresAt(last) - trace.metresAt(0) - metres;
        // Where there is hardly any rest, there is nothing to stand out from.
        return restSeconds < seconds / 10 || metres / seconds >= FASTER * restMetres / restSeconds;
    }
}
