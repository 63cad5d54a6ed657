package io.milepost.running;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of age standards of one sex, such as the road standards 2025 of Jones and Bernhard: for each event an open
 * standard and a factor for each age; the standard of an age is open standard / factor.
 *
 * <p>Between two events the factor is interpolated by the logarithm of the distance, as the makers of the 2025 tables did
 * for every event but the 5 km, 10 km, half marathon and marathon; the open standard follows the power law through its two
 * neighbours. Beyond the shortest and the longest event, and beyond the youngest and the oldest age, nothing is said.
 */
public record AgeStandards(List<Event> events) {

    /**
     * One event's line of the table.
     *
     * @param open the best at any age
     * @param youngest the age of the first factor
     * @param factors one for each year of age, above 0 and at most 1
     */
    public record Event(Distance distance, Duration open, int youngest, List<Double> factors) {

        public Event {
            factors = List.copyOf(factors);
            boolean sound = !distance.isZero()
                    && open.isPositive()
                    && youngest >= 0
                    && !factors.isEmpty()
                    && factors.stream().allMatch(factor -> factor > 0 && factor <= 1);
            if (!sound) {
                throw new IllegalArgumentException("An event has a distance, a standard and factors up to 1");
            }
        }

        private Optional<Double> factor(int age) {
            int at = age - youngest;
            return at >= 0 && at < factors.size() ? Optional.of(factors.get(at)) : Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if there is no event, or two of one distance */
    public AgeStandards {
        events = events.stream().sorted(Comparator.comparing(Event::distance)).toList();
        boolean twice = events.stream().map(Event::distance).distinct().count() < events.size();
        if (events.isEmpty() || twice) {
            throw new IllegalArgumentException("A table has events, each once");
        }
    }

    /** The time of the best of an age; empty beyond the table. */
    public Optional<Duration> standard(int age, Distance distance) {
        Optional<Event> shorter = events.reversed().stream()
                .filter(event -> !event.distance().isLongerThan(distance))
                .findFirst();
        Optional<Event> longer = events.stream()
                .filter(event -> !distance.isLongerThan(event.distance()))
                .findFirst();
        return shorter.flatMap(near -> longer.flatMap(far -> between(near, far, age, distance)));
    }

    /** The grade of a result; empty beyond the table. */
    public Optional<AgeGrade> grade(int age, Distance distance, Duration time) {
        return standard(age, distance).map(standard -> AgeGrade.of(standard, time));
    }

    private static Optional<Duration> between(Event near, Event far, int age, Distance distance) {
        double share = near.equals(far)
                ? 0
                : Math.log(distance.metres() / near.distance().metres())
                        / Math.log(far.distance().metres() / near.distance().metres());
        double open = Math.exp(mix(Math.log(Seconds.of(near.open())), Math.log(Seconds.of(far.open())), share));
        return near.factor(age)
                .flatMap(first -> far.factor(age).map(second -> Seconds.duration(open / mix(first, second, share))));
    }

    private static double mix(double near, double far, double share) {
        return near * (1 - share) + far * share;
    }
}
