package io.milepost.fitness.ui;

import io.milepost.fitness.DailyLoad;
import io.milepost.fitness.TrainingWeek;
import io.milepost.running.IntensityShare;
import io.milepost.ui.ChartData;
import io.milepost.ui.ChartTone;
import io.milepost.ui.ChartUnit;
import io.milepost.ui.ChartValues;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The data of this module's charts. */
final class LoadCharts {

    private static final int TALL = 300;
    private static final int LOW = 180;
    private static final double WHOLE = 100;

    private LoadCharts() {}

    /** Finds the words of a key in the reader's language. */
    @FunctionalInterface
    interface Words {
        String of(String key, Object... parameters);
    }

    /** Fitness and fatigue; for a coach also form. */
    static ChartData course(List<DailyLoad> days, Reader reader, Words words) {
        ChartData lines = ChartData.along(
                        words.of("fitness.chart.course"),
                        words.of("fitness.chart.day"),
                        ChartUnit.DAY,
                        values(days, day -> day.day().toEpochDay()))
                // In rows of their own the kit writes an axis's name where its first series is.
                .axis(words.of("fitness.chart.fitness." + reader.word()), ChartUnit.LOAD)
                .line(
                        words.of("fitness.chart.fitness." + reader.word()),
                        ChartTone.ACCENT,
                        values(days, day -> day.values().fitness()))
                .dashed(
                        words.of("fitness.chart.fatigue." + reader.word()),
                        ChartTone.INK,
                        values(days, day -> day.values().fatigue()));
        if (reader == Reader.COACH) {
            lines = lines.axis(words.of("fitness.chart.form"), ChartUnit.LOAD)
                    .area(
                            words.of("fitness.chart.form"),
                            ChartTone.QUIET,
                            values(days, day -> day.values().form()));
            return lines.inRows().zoomable().height(LOW);
        }
        return lines.zoomable().height(TALL);
    }

    /** Distance by week, with the longest run. */
    static ChartData volume(List<TrainingWeek> weeks, Formats formats, Words words) {
        return ChartData.by(words.of("fitness.chart.volume"), words.of("fitness.chart.week"), names(weeks, formats))
                .axis(words.of("fitness.chart.distance"), ChartUnit.DISTANCE)
                .bars(
                        words.of("fitness.chart.all-runs"),
                        ChartTone.ACCENT,
                        values(weeks, week -> week.distance().metres()))
                .dots(
                        words.of("fitness.chart.longest"),
                        ChartTone.INK,
                        values(
                                weeks,
                                week -> week.runs() == 0
                                        ? Double.NaN
                                        : week.longest().metres()))
                .zoomable();
    }

    /** Shares of easy, moderate and hard time by week. */
    static ChartData intensity(List<TrainingWeek> weeks, Formats formats, Words words) {
        return ChartData.by(words.of("fitness.chart.intensity"), words.of("fitness.chart.week"), names(weeks, formats))
                .axis(words.of("fitness.chart.share"), ChartUnit.PERCENT)
                .stack(
                        words.of("fitness.chart.easy"),
                        ChartTone.EASY,
                        values(weeks, week -> percent(week.intensity(), IntensityShare::easyShare)))
                .stack(
                        words.of("fitness.chart.moderate"),
                        ChartTone.THRESHOLD,
                        values(
                                weeks,
                                week -> percent(week.intensity(), LoadCharts::notHard)
                                        - percent(week.intensity(), IntensityShare::easyShare)))
                .stack(
                        words.of("fitness.chart.hard"),
                        ChartTone.INTERVAL,
                        values(weeks, week -> WHOLE - percent(week.intensity(), LoadCharts::notHard)))
                .zoomable()
                .height(LOW);
    }

    private static List<String> names(List<TrainingWeek> weeks, Formats formats) {
        return weeks.stream().map(week -> formats.shortDay(week.monday())).toList();
    }

    private static double notHard(IntensityShare share) {
        return share.easyShare() + share.moderateShare();
    }

    /** In whole per cent, so that three of them are a hundred and not a hair more. */
    private static double percent(@Nullable IntensityShare intensity, ToDoubleFunction<IntensityShare> part) {
        return intensity == null || intensity.total() == 0
                ? Double.NaN
                : Math.rint(WHOLE * part.applyAsDouble(intensity));
    }

    private static <T> ChartValues values(List<T> points, ToDoubleFunction<T> value) {
        return ChartValues.of(points.stream().mapToDouble(value).toArray());
    }
}
