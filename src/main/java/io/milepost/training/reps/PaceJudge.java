package io.milepost.training.reps;

import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.RunTrace;
import java.util.Optional;

/**
 * Adds up how much of the work was on target. Pace second by second is mostly noise, so it is read off over about a minute of
 * running (a practice default), a shorter repetition as a whole; slopes are taken out, so that a hill is no mistake. Standing
 * does not count.
 */
final class PaceJudge {

    private static final double PIECE_SECONDS = 60;

    private final RunTrace trace;
    private final double[] flat;
    private double on;
    private double hotter;
    private double gentler;

    PaceJudge(RunTrace trace) {
        this.trace = trace;
        this.flat = trace.gradeAdjustedMetres();
    }

    void judge(double from, double until, PaceRange target) {
        if (!trace.hasDistance()) {
            return;
        }
        PaceRange wide = target.widenedBy(OnTarget.TOLERANCE);
        double time = 0;
        double metres = 0;
        for (int i = 1; i < trace.size() && trace.secondsAt(i) <= until; i++) {
            if (trace.secondsAt(i) <= from) {
                continue;
            }
            double moving = trace.movingSecondsBefore(i);
            if (moving > 0) {
                time += moving;
                metres += flat[i] - flat[i - 1];
            }
            double left = until - trace.secondsAt(i);
            // What would be left over is judged with the last whole piece.
            if (time >= PIECE_SECONDS && left >= PIECE_SECONDS / 2) {
                add(time, metres, wide);
                time = 0;
                metres = 0;
            }
        }
        add(time, metres, wide);
    }

    private void add(double time, double metres, PaceRange wide) {
        Optional<Pace> pace = Execution.pace(metres, time);
        if (pace.isEmpty()) {
            return;
        }
        if (wide.contains(pace.get())) {
            on += time;
        } else if (pace.get().isFasterThan(wide.fast())) {
            hotter += time;
        } else {
            gentler += time;
        }
    }

    Optional<OnTarget> onTarget() {
        double all = on + hotter + gentler;
        return all > 0 ? Optional.of(new OnTarget(on / all, hotter / all, gentler / all)) : Optional.empty();
    }
}
