package io.milepost.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.milepost.review.findings.Run;
import io.milepost.review.findings.TrainingHistory;
import io.milepost.review.findings.Week;
import io.milepost.ui.Chart;
import io.milepost.ui.ChartData;
import io.milepost.ui.ChartTone;
import io.milepost.ui.ChartUnit;
import io.milepost.ui.ChartValues;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The window as a line of weeks: volume as bars, the longest run as a dot, races as posts. */
class WeekLine extends Div {

    private static final int HEIGHT = 280;
    private static final int ZOOM_FROM = 60;

    WeekLine(TrainingHistory history, Formats formats) {
        addClassName("mp-week-line");
        List<Week> weeks = history.drawn();
        add(new H2(getTranslation("review.weeks", weeks.size())), new Chart(data(weeks, formats), formats));
    }

    private ChartData data(List<Week> weeks, Formats formats) {
        ChartData data = ChartData.by(
                        getTranslation("review.weeks.title"),
                        getTranslation("review.weeks.week"),
                        weeks.stream().map(week -> name(week, formats)).toList())
                .height(HEIGHT)
                .axis(getTranslation("review.weeks.distance"), ChartUnit.DISTANCE)
                .stack(
                        getTranslation("review.weeks.counted"),
                        ChartTone.ACCENT,
                        values(weeks, week -> week.excused() ? Double.NaN : week.metres()))
                .stack(
                        getTranslation("review.weeks.excused"),
                        ChartTone.QUIET,
                        values(weeks, week -> week.excused() ? week.metres() : Double.NaN))
                .dots(
                        getTranslation("review.weeks.longest"),
                        ChartTone.INK,
                        values(weeks, week -> longest(week) > 0 ? longest(week) : Double.NaN));
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).hasRace()) {
                data = data.mark(i, getTranslation("review.weeks.race"));
            }
        }
        return weeks.size() >= ZOOM_FROM ? data.zoomable() : data;
    }

    private String name(Week week, Formats formats) {
        return week.excused()
                ? getTranslation("review.weeks.away", formats.day(week.monday()))
                : formats.day(week.monday());
    }

    private static double longest(Week week) {
        return week.runs().stream()
                .filter(run -> run.distance() != null)
                .mapToDouble(WeekLine::metres)
                .max()
                .orElse(0);
    }

    private static double metres(Run run) {
        return run.distance() == null ? 0 : run.distance().metres();
    }

    private static ChartValues values(List<Week> weeks, ToDoubleFunction<Week> of) {
        return ChartValues.of(weeks.stream().mapToDouble(of).toArray());
    }
}
