package io.milepost.checkins.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the last seven days compare with the three weeks before them, on a scale of 1 to 5. Thresholds: practice defaults,
 * not science.
 *
 * @param now the mean of the last seven days
 * @param before the mean of the three weeks before
 */
public record Trend(double now, double before) {

    private static final int WEEK = 7;
    private static final int BEFORE = 28;
    private static final int FEWEST = 3;
    private static final double NOTABLE = 0.7;

    /**
     * One answer.
     *
     * @param level 1 to 5
     */
    public record Point(LocalDate day, int level) {}

    /** The trend of these answers up to today; empty where either side has fewer than three, or they differ by little. */
    public static Optional<Trend> of(List<Point> points, LocalDate today) {
        List<Point> week = between(points, today.minusDays(WEEK), today);
        List<Point> earlier = between(points, today.minusDays(BEFORE), today.minusDays(WEEK));
        if (week.size() < FEWEST || earlier.size() < FEWEST) {
            return Optional.empty();
        }
        Trend trend = new Trend(mean(week), mean(earlier));
        return Math.abs(trend.now - trend.before) < NOTABLE ? Optional.empty() : Optional.of(trend);
    }

    public boolean isUp() {
        return now > before;
    }

    private static List<Point> between(List<Point> points, LocalDate after, LocalDate until) {
        return points.stream()
                .filter(point -> point.day().isAfter(after) && !point.day().isAfter(until))
                .toList();
    }

    private static double mean(List<Point> points) {
        return points.stream().mapToInt(Point::level).average().orElse(0);
    }
}
