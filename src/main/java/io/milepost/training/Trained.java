package io.milepost.training;

import io.milepost.activities.Sport;
import io.milepost.running.Distance;
import io.milepost.training.matching.Done;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Training on the calendar's done side.
 *
 * @param activity the id at the activities' door
 * @param title what the athlete or the device called it; null where nobody did
 * @param distance zero where it is unknown
 * @param duration zero where it is unknown
 * @param volume what it counts in a week of running: its distance, or where that is unknown how far its time goes at an easy
 *     pace; zero where it is no run
 * @param extra whether no planned workout asked for it
 */
public record Trained(
        UUID activity,
        LocalDate day,
        Done.Kind kind,
        Sport sport,
        @Nullable String title,
        Distance distance,
        Duration duration,
        Distance volume,
        boolean extra) {}
