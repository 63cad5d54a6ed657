package io.milepost.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a {@link Chart} shows: words ready for the reader, numbers in the units that {@link ChartUnit} names.
 *
 * <pre>{@code
 * ChartData.by("Kilometres and longest run by week", "Week", List.of("5 Oct", "12 Oct"))
 *         .axis("Distance", ChartUnit.DISTANCE)
 *         .bars("All runs", ChartTone.ACCENT, ChartValues.of(42_000, 51_500))
 *         .dots("Longest run", ChartTone.GOLD, ChartValues.of(18_000, Double.NaN));
 *
 * ChartData.along("Pace and heart rate", "Time", ChartUnit.DURATION, seconds)
 *         .axis("Pace", ChartUnit.PACE).line("Pace", ChartTone.ACCENT, pace)
 *         .axis("Heart rate", ChartUnit.HEART_RATE).line("Heart rate", ChartTone.INK, heartRate)
 *         .inRows().zoomable().mark(1_800, "Lap 2");
 * }</pre>
 *
 * <p>A series belongs to the axis that was added last. Every series has as many values as there are points along the
 * bottom. Axes share one frame, up to three of them, unless {@link #inRows}: then each has a row of its own over one common bottom.
 *
 * @param title says what is to be seen; read out, not drawn: put a heading over the chart where it needs one
 * @param link charts and maps of one page with the same word here follow each other's pointer; empty for none
 */
public record ChartData(
        String title,
        Bottom bottom,
        List<Axis> axes,
        List<Series> series,
        List<Mark> marks,
        boolean zoom,
        boolean rows,
        int height,
        String link) {

    /** What runs along the bottom: names, or numbers that never fall. */
    public record Bottom(String name, ChartUnit unit, List<String> categories, ChartValues values) {
        public Bottom {
            categories = List.copyOf(categories);
        }

        public boolean isNamed() {
            return values.size() == 0;
        }

        public int size() {
            return isNamed() ? categories.size() : values.size();
        }
    }

    /** What runs up the side. */
    public record Axis(String name, ChartUnit unit) {}

    public enum Shape {
        LINE,
        /** A line that is dashed: what is planned, expected or compared with. */
        DASHED,
        /** A line with the ground below it filled. */
        AREA,
        BAR,
        /** Bars of one axis that stand on each other, in the order given. */
        STACK,
        DOTS
    }

    /** @param axis index of the axis that it belongs to */
    public record Series(String name, Shape shape, ChartTone tone, int axis, ChartValues values) {}

    /**
     * A post along the bottom.
     *
     * @param at a value of the bottom; for names, their index
     */
    public record Mark(double at, String label, ChartTone tone) {}

    private static final int USUAL_HEIGHT = 260;
    private static final int MOST_AXES = 3;

    public ChartData {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        for (Series each : series) {
            if (each.values().size() != bottom.size()) {
                throw new IllegalArgumentException(
                        each.name() + " has " + each.values().size() + " values for " + bottom.size() + " points");
            }
        }
    }

    /** By names: weeks, zones, distances. */
    public static ChartData by(String title, String bottom, List<String> names) {
        return begin(title, new Bottom(bottom, ChartUnit.COUNT, names, ChartValues.of()));
    }

    /** Along numbers that never fall: time, distance, days. */
    public static ChartData along(String title, String bottom, ChartUnit unit, ChartValues values) {
        return begin(title, new Bottom(bottom, unit, List.of(), values));
    }

    private static ChartData begin(String title, Bottom bottom) {
        return new ChartData(title, bottom, List.of(), List.of(), List.of(), false, false, USUAL_HEIGHT, "");
    }

    /** Adds an axis; the series that follow belong to it. */
    public ChartData axis(String name, ChartUnit unit) {
        if (axes.size() == MOST_AXES) {
            throw new IllegalArgumentException("No more than " + MOST_AXES + " axes can be told apart");
        }
        return new ChartData(title, bottom, and(axes, new Axis(name, unit)), series, marks, zoom, rows, height, link);
    }

    public ChartData line(String name, ChartTone tone, ChartValues values) {
        return series(Shape.LINE, name, tone, values);
    }

    public ChartData dashed(String name, ChartTone tone, ChartValues values) {
        return series(Shape.DASHED, name, tone, values);
    }

    public ChartData area(String name, ChartTone tone, ChartValues values) {
        return series(Shape.AREA, name, tone, values);
    }

    public ChartData bars(String name, ChartTone tone, ChartValues values) {
        return series(Shape.BAR, name, tone, values);
    }

    public ChartData stack(String name, ChartTone tone, ChartValues values) {
        return series(Shape.STACK, name, tone, values);
    }

    public ChartData dots(String name, ChartTone tone, ChartValues values) {
        return series(Shape.DOTS, name, tone, values);
    }

    public ChartData series(Shape shape, String name, ChartTone tone, ChartValues values) {
        Objects.checkIndex(axes.size() - 1, axes.size());
        Series added = new Series(name, shape, tone, axes.size() - 1, values);
        return new ChartData(title, bottom, axes, and(series, added), marks, zoom, rows, height, link);
    }

    public ChartData mark(double at, String label) {
        return mark(at, label, ChartTone.QUIET);
    }

    public ChartData mark(double at, String label, ChartTone tone) {
        return new ChartData(
                title, bottom, axes, series, and(marks, new Mark(at, label, tone)), zoom, rows, height, link);
    }

    /** Lets the reader look closer: drag over a stretch, pinch, or the plus and minus keys. */
    public ChartData zoomable() {
        return new ChartData(title, bottom, axes, series, marks, true, rows, height, link);
    }

    /** Gives each axis a row of its own. */
    public ChartData inRows() {
        return new ChartData(title, bottom, axes, series, marks, zoom, true, height, link);
    }

    /** In pixels; with {@link #inRows} of each row. */
    public ChartData height(int pixels) {
        return new ChartData(title, bottom, axes, series, marks, zoom, rows, pixels, link);
    }

    /** Follows the pointer of the other charts and maps that were linked by this word. */
    public ChartData linked(String word) {
        return new ChartData(title, bottom, axes, series, marks, zoom, rows, height, word);
    }

    private static <T> List<T> and(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }
}
