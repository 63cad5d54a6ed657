package io.milepost.checkins.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.safety.Trend;
import io.milepost.ui.Chart;
import io.milepost.ui.ChartData;
import io.milepost.ui.ChartTone;
import io.milepost.ui.ChartUnit;
import io.milepost.ui.ChartValues;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How somebody has been over six weeks: what changed in words, then the lines. */
class CheckInTrends extends Section {

    /** Fewer days than these make no line. */
    private static final int FEWEST_DAYS = 3;

    private static final int HEIGHT = 180;

    private enum Scale {
        ENERGY(RecordCheckIn::energy, ChartTone.ACCENT),
        SLEEP(RecordCheckIn::sleep, ChartTone.INK),
        SORENESS(RecordCheckIn::soreness, ChartTone.QUIET),
        MOOD(RecordCheckIn::mood, ChartTone.GOLD),
        STRESS(RecordCheckIn::stress, ChartTone.REPETITION);

        private final Function<RecordCheckIn, @Nullable Integer> level;
        private final ChartTone tone;

        Scale(Function<RecordCheckIn, @Nullable Integer> level, ChartTone tone) {
            this.level = level;
            this.tone = tone;
        }

        String key() {
            return "checkins." + name().toLowerCase(java.util.Locale.ROOT);
        }

        List<Trend.Point> points(List<CheckIn> checkIns) {
            return checkIns.stream()
                    .filter(checkIn -> level.apply(checkIn.said()) != null)
                    .map(checkIn -> new Trend.Point(checkIn.day(), Objects.requireNonNull(level.apply(checkIn.said()))))
                    .toList();
        }
    }

    private final boolean anything;

    /** @param whose the athlete's given name; empty for the athlete themselves */
    CheckInTrends(List<CheckIn> checkIns, LocalDate today, Formats formats, String whose) {
        List<CheckIn> inOrder =
                checkIns.stream().sorted(Comparator.comparing(CheckIn::at)).toList();
        List<LocalDate> days = inOrder.stream().map(CheckIn::day).distinct().toList();
        anything = days.size() >= FEWEST_DAYS;
        if (!anything) {
            return;
        }
        addClassName("mp-check-in-trends");
        add(new H2(
                whose.isEmpty() ? getTranslation("checkins.trends.mine") : getTranslation("checkins.trends", whose)));
        add(words(inOrder, today, formats));
        add(new Chart(data(inOrder, days, formats), formats));
    }

    /** Whether there are enough days to make a line. */
    boolean hasAnything() {
        return anything;
    }

    private Div words(List<CheckIn> checkIns, LocalDate today, Formats formats) {
        Div said = new Div();
        for (Scale scale : Scale.values()) {
            Optional<Trend> trend = Trend.of(scale.points(checkIns), today);
            trend.ifPresent(found -> said.add(new Paragraph(getTranslation(
                    found.isUp() ? "checkins.trend.up" : "checkins.trend.down",
                    getTranslation(scale.key()),
                    formats.decimals(found.now(), 1),
                    formats.decimals(found.before(), 1)))));
        }
        if (said.getComponentCount() == 0) {
            said.add(new Paragraph(getTranslation("checkins.trend.steady")));
        }
        return said;
    }

    private ChartData data(List<CheckIn> checkIns, List<LocalDate> days, Formats formats) {
        ChartData data = ChartData.by(
                        getTranslation("checkins.trends.chart"),
                        getTranslation("checkins.trends.day"),
                        days.stream().map(formats::shortDay).toList())
                .axis(getTranslation("checkins.trends.scale"), ChartUnit.COUNT);
        for (Scale scale : Scale.values()) {
            List<Trend.Point> points = scale.points(checkIns);
            if (points.size() >= FEWEST_DAYS) {
                data = data.line(getTranslation(scale.key()), scale.tone, values(points, days));
            }
        }
        return data.height(HEIGHT);
    }

    /** The last answer of each day; none where nothing was said. */
    private static ChartValues values(List<Trend.Point> points, List<LocalDate> days) {
        List<@Nullable Integer> values = new ArrayList<>();
        for (LocalDate day : days) {
            values.add(points.stream()
                    .filter(point -> point.day().equals(day))
                    .map(Trend.Point::level)
                    .reduce((earlier, later) -> later)
                    .orElse(null));
        }
        return ChartValues.of(values);
    }
}
