package io.milepost.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart in the reader's units, on its way to the element. {@code frontend/charts/chart-data.ts} has the same shape. */
record ChartWire(Message message, List<double[]> shown) {

    /** So many numbers go along with the page; more are fetched. */
    private static final int MOST_INLINE = 4_000;

    /** @param columns the bottom's numbers if it has any, then each series'; null where they are to be fetched */
    record Message(
            String title,
            String locale,
            int count,
            Bottom bottom,
            List<Axis> axes,
            List<Series> series,
            List<Mark> marks,
            boolean zoom,
            boolean rows,
            int height,
            String link,
            @Nullable List<List<@Nullable Double>> columns,
            Words words) {}

    record Bottom(
            String name,
            String kind,
            int decimals,
            String suffix,
            @Nullable List<String> categories) {}

    record Axis(String name, String kind, int decimals, String suffix, boolean pace) {}

    record Series(String name, String shape, String token, int axis) {}

    record Mark(double at, String label, String token) {}

    /** Sentences with {0} and on to be filled in by the element. */
    record Words(
            String table,
            String shut,
            String reset,
            String hint,
            String zoomHint,
            String part,
            String mark,
            String none,
            String failed) {

        static Words of(Formats formats) {
            return new Words(
                    formats.word("ui.chart.table"),
                    formats.word("ui.chart.shut"),
                    formats.word("ui.chart.reset"),
                    formats.word("ui.chart.hint"),
                    formats.word("ui.chart.hint-zoom"),
                    formats.word("ui.chart.part", "{0}", "{1}"),
                    formats.word("ui.chart.mark"),
                    formats.word("ui.chart.none"),
                    formats.word("ui.chart.failed"));
        }
    }

    static ChartWire of(ChartData data, Formats formats) {
        List<double[]> shown = new ArrayList<>();
        ChartData.Bottom bottom = data.bottom();
        if (!bottom.isNamed()) {
            shown.add(shown(bottom.values(), bottom.unit(), formats));
        }
        data.series()
                .forEach(series -> shown.add(
                        shown(series.values(), data.axes().get(series.axis()).unit(), formats)));
        boolean inline = shown.stream().mapToInt(column -> column.length).sum() <= MOST_INLINE;
        var message = new Message(
                data.title(),
                formats.locale().toLanguageTag(),
                bottom.size(),
                new Bottom(
                        bottom.name(),
                        bottom.unit().kind(),
                        bottom.unit().decimals(),
                        bottom.unit().suffix(formats),
                        bottom.isNamed() ? bottom.categories() : null),
                data.axes().stream().map(axis -> axis(axis, formats)).toList(),
                data.series().stream()
                        .map(series -> new Series(
                                series.name(),
                                series.shape().name(),
                                series.tone().token(),
                                series.axis()))
                        .toList(),
                data.marks().stream()
                        .map(mark -> new Mark(
                                bottom.unit().shown(mark.at(), formats.units()),
                                mark.label(),
                                mark.tone().token()))
                        .toList(),
                data.zoom(),
                data.rows(),
                data.height(),
                data.link(),
                inline ? shown.stream().map(ChartWire::numbers).toList() : null,
                Words.of(formats));
        return new ChartWire(message, shown);
    }

    boolean isLong() {
        return message.columns() == null;
    }

    byte[] packed() {
        return Columns.pack(shown);
    }

    private static Axis axis(ChartData.Axis axis, Formats formats) {
        ChartUnit unit = axis.unit();
        return new Axis(axis.name(), unit.kind(), unit.decimals(), unit.suffix(formats), unit == ChartUnit.PACE);
    }

    private static double[] shown(ChartValues values, ChartUnit unit, Formats formats) {
        double[] shown = new double[values.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = unit.shown(values.at(i), formats.units());
        }
        return shown;
    }

    private static List<@Nullable Double> numbers(double[] column) {
        List<@Nullable Double> numbers = new ArrayList<>(column.length);
        for (double value : column) {
            numbers.add(
                    Double.isFinite(value) ? (Double) (Math.rint(value * Columns.PER_ONE) / Columns.PER_ONE) : null);
        }
        return numbers;
    }
}
