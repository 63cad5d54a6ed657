package io.milepost.running;

import java.time.Duration;

/**
 * A stretch inside a run.
 *
 * @param time elapsed over the stretch, stops included
 * @param fromSecond since the run's start
 * @param untilSecond since the run's start
 */
public record Effort(Distance distance, Duration time, double fromSecond, double untilSecond) {

    public Pace pace() {
        return Pace.of(distance, time);
    }
}
