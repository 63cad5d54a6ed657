package io.milepost.demo;

import java.time.DayOfWeek;
import java.util.List;

/**
 * How a made-up runner trains, as far as a generator needs it.
 *
 * @param seed makes the same year every time
 * @param days when they run; the last one is the long run's
 * @param qualityDay when they run fast; null for never
 * @param weekKmThen weekly kilometres a year ago
 * @param weekKmNow weekly kilometres now
 * @param easyThen seconds per kilometre on an easy day a year ago
 * @param easyNow the same now
 * @param climbPerKm metres of ascent per kilometre
 * @param restPulse the pulse that an easy run lies well above
 * @param topPulse the highest they see
 */
record Habit(
        long seed,
        List<DayOfWeek> days,
        @org.jspecify.annotations.Nullable DayOfWeek qualityDay,
        double weekKmThen,
        double weekKmNow,
        double easyThen,
        double easyNow,
        double climbPerKm,
        int restPulse,
        int topPulse) {

    DayOfWeek longDay() {
        return days.getLast();
    }
}
