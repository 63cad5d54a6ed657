package io.milepost.training.reps;

import io.milepost.running.RunTrace;
import java.util.ArrayList;
import java.util.List;

/** Makes up a run second by second, on the flat. */
final class RunOf {

    private final List<double[]> samples = new ArrayList<>();
    private double metres;

    RunOf() {
        samples.add(new double[] {0, 0, 120});
    }

    /** So many seconds at so many seconds per kilometre; the heart at a constant rate. */
    RunOf then(int seconds, double pace, double heartRate) {
        for (int i = 0; i < seconds; i++) {
            metres += 1_000 / pace;
            samples.add(new double[] {samples.size(), metres, heartRate});
        }
        return this;
    }

    RunTrace trace() {
        double[][] columns = new double[4][samples.size()];
        for (int i = 0; i < samples.size(); i++) {
            columns[0][i] = samples.get(i)[0];
            columns[1][i] = samples.get(i)[1];
            columns[2][i] = Double.NaN;
            columns[3][i] = samples.get(i)[2];
        }
        return new RunTrace(columns[0], columns[1], columns[2], columns[3]);
    }
}
