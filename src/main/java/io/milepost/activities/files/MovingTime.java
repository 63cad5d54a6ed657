package io.milepost.activities.files;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Time in motion: the stretches between two samples that were covered at 0.5 m/s or more while the clock ran. A stretch's
 * speed is its distance over its time; where a device records no distance, its own speed.
 */
final class MovingTime {

    private static final double SLOWEST = 0.5;

    private MovingTime() {}

    /** Empty where the samples tell neither distance nor speed. */
    static OptionalDouble of(Samples samples, List<Stated.Pause> pauses) {
        double moving = 0;
        boolean told = false;
        int last = -1;
        for (int i = 0; i < samples.size(); i++) {
            boolean distance = samples.has(Column.DISTANCE, i);
            if (!distance && !samples.has(Column.SPEED, i)) {
                continue;
            }
            if (last >= 0) {
                double from = samples.at(Column.OFFSET, last);
                double until = samples.at(Column.OFFSET, i);
                double seconds = until - from - paused(pauses, from, until);
                double speed = distance && samples.has(Column.DISTANCE, last)
                        ? (samples.at(Column.DISTANCE, i) - samples.at(Column.DISTANCE, last)) / seconds
                        : samples.at(Column.SPEED, i);
                told = true;
                if (seconds > 0 && speed >= SLOWEST) {
                    moving += seconds;
                }
            }
            last = i;
        }
        return told ? OptionalDouble.of(moving) : OptionalDouble.empty();
    }

    private static double paused(List<Stated.Pause> pauses, double from, double until) {
        double seconds = 0;
        for (Stated.Pause pause : pauses) {
            seconds += Math.max(0, Math.min(until, pause.until()) - Math.max(from, pause.from()));
        }
        return seconds;
    }
}
