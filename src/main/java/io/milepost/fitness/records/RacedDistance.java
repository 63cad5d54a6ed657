package io.milepost.fitness.records;

import io.milepost.fitness.analysis.EffortDistances;
import io.milepost.running.Distance;
import java.util.Optional;

/** Which standard distance a race was over, by what a watch measured. */
public final class RacedDistance {

    /** How much longer than the course a watch reads at most. One that reads short has stopped early. */
    static final double TOLERANCE = 0.03;

    private RacedDistance() {}

    /** The standard distance that was covered whole, and at most 3 % more. */
    public static Optional<Distance> of(Distance measured) {
        return EffortDistances.ALL.stream()
                .filter(standard ->
                        !standard.isLongerThan(measured) && !measured.isLongerThan(standard.times(1 + TOLERANCE)))
                .findFirst();
    }
}
