package io.milepost.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of numbers for a chart. One that is missing is {@link Double#NaN} and leaves a gap. */
public final class ChartValues {

    private final double[] values;

    private ChartValues(double[] values) {
        this.values = values;
    }

    public static ChartValues of(double... values) {
        return new ChartValues(values.clone());
    }

    /** A null is a missing value. */
    public static ChartValues of(List<? extends @Nullable Number> values) {
        return new ChartValues(values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value.doubleValue())
                .toArray());
    }

    public int size() {
        return values.length;
    }

    /** NaN where there is none. */
    public double at(int index) {
        return values[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartValues that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length <= 24 ? Arrays.toString(values) : values.length + " values";
    }
}
