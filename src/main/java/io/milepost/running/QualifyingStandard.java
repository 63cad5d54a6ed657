package io.milepost.running;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A time to be met by those who want to enter a race, by official chip result on a certified course.
 *
 * @param time to be met to the second: equal is met
 * @param downhill what is added to results from courses that fall
 */
public record QualifyingStandard(Duration time, DownhillRule downhill) {

    /**
     * The standards of an age group. Who is of no listed category reads the third column, which races such as Boston fill
     * with the women's figures.
     *
     * @param to the oldest age of the group; empty for "and over"
     */
    public record AgeGroup(int from, Optional<Integer> to, Duration men, Duration women, Duration nonBinary) {

        public AgeGroup {
            boolean inOrder = from >= 0 && to.map(oldest -> oldest >= from).orElse(true);
            if (!inOrder || !men.isPositive() || !women.isPositive() || !nonBinary.isPositive()) {
                throw new IllegalArgumentException("A group has ages in order and times: " + from + ", " + to);
            }
        }

        public boolean holds(int age) {
            return age >= from && to.map(oldest -> age <= oldest).orElse(true);
        }

        public Duration standard(RaceCategory category) {
            return switch (category) {
                case MEN -> men;
                case WOMEN -> women;
                case NON_BINARY -> nonBinary;
            };
        }
    }

    /** @throws IllegalArgumentException if the time is not above zero */
    public QualifyingStandard {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("A standard is a time: " + time);
        }
    }

    /** The standard of an age on the day of the race that one wants to enter; empty below the youngest group. */
    public static Optional<QualifyingStandard> of(
            List<AgeGroup> groups, int ageOnRaceDay, RaceCategory category, DownhillRule downhill) {
        return groups.stream()
                .filter(group -> group.holds(ageOnRaceDay))
                .findFirst()
                .map(group -> new QualifyingStandard(group.standard(category), downhill));
    }

    /**
     * The standard less what counts of a result: chip time and what its course adds.
     *
     * @return empty where a result from such a course does not count
     */
    public Optional<Buffer> buffer(Duration chipTime, double netDropMetres) {
        return downhill.added(netDropMetres).map(added -> new Buffer(time.minus(chipTime.plus(added))));
    }
}
