package io.milepost.review.findings;

import java.util.Arrays;
import java.util.List;

/** Middle values and spreads. */
final class Medians {

    private Medians() {}

    /** @throws IllegalArgumentException of nothing */
    static double of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing has no median");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The standard deviation (of the population) as a share of the mean. */
    static double variation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double square = Arrays.stream(values)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElse(0);
        return mean == 0 ? 0 : Math.sqrt(square) / mean;
    }
}
