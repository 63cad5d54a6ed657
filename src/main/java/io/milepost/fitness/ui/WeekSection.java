package io.milepost.fitness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.TrainingWeek;
import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.PolarisationIndex;
import io.milepost.ui.Chart;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** The weeks: how far, how long the longest run, and how much of it easy. */
class WeekSection extends Div {

    private static final int WEEKS_SAID = 12;
    private static final double PERCENT = 100;

    private final Formats formats;
    private final Reader reader;

    WeekSection(AthleteLoad load, LocalDate since, Formats formats, Reader reader) {
        this.formats = formats;
        this.reader = reader;
        addClassName("mp-weeks");
        List<TrainingWeek> shown = load.weeksSince(since);
        List<TrainingWeek> whole =
                load.weeks().subList(0, Math.max(0, load.weeks().size() - 1));
        List<TrainingWeek> last = whole.subList(Math.max(0, whole.size() - WEEKS_SAID), whole.size());
        add(new H2(getTranslation("fitness.weeks.title")));
        add(lead(last.isEmpty() ? getTranslation("fitness.weeks.first") : volume(last)));
        boolean paced = shown.stream().anyMatch(week -> week.intensity() != null);
        if (reader == Reader.ATHLETE) {
            intensity(last).filter(_ -> paced).ifPresent(share -> add(lead(said(share))));
            return;
        }
        add(new Chart(LoadCharts.volume(shown, formats, this::getTranslation), formats));
        if (paced) {
            add(new H3(getTranslation("fitness.weeks.intensity")));
            intensity(last).ifPresent(share -> add(lead(said(share))));
            add(new Chart(LoadCharts.intensity(shown, formats, this::getTranslation), formats));
        } else {
            Paragraph missing = new Paragraph(getTranslation("fitness.weeks.no-paces"));
            missing.addClassName("mp-quiet");
            add(missing);
        }
    }

    /** The charts alone, whose words stand elsewhere. */
    static Div charts(AthleteLoad load, LocalDate since, Formats formats) {
        List<TrainingWeek> shown = load.weeksSince(since);
        Div charts = new Div();
        charts.addClassName("mp-weeks");
        charts.add(new Chart(LoadCharts.volume(shown, formats, charts::getTranslation), formats));
        if (shown.stream().anyMatch(week -> week.intensity() != null)) {
            charts.add(new Chart(LoadCharts.intensity(shown, formats, charts::getTranslation), formats));
        }
        return charts;
    }

    private String volume(List<TrainingWeek> last) {
        double metres = last.stream()
                .mapToDouble(week -> week.distance().metres())
                .average()
                .orElse(0);
        double share = last.stream()
                .filter(week -> week.runs() > 0)
                .mapToDouble(TrainingWeek::longestShare)
                .average()
                .orElse(0);
        return getTranslation(
                "fitness.weeks.volume",
                last.size(),
                formats.distance(Distance.metres(metres)),
                formats.decimals(share * PERCENT, 0));
    }

    private static Optional<IntensityShare> intensity(List<TrainingWeek> last) {
        return last.stream()
                .map(TrainingWeek::intensity)
                .filter(Objects::nonNull)
                .reduce(IntensityShare::plus)
                .filter(share -> share.total() > 0);
    }

    private String said(IntensityShare share) {
        String shares = getTranslation(
                "fitness.weeks.shares",
                formats.decimals(share.easyShare() * PERCENT, 0),
                formats.decimals(share.moderateShare() * PERCENT, 0),
                formats.decimals(share.hardShare() * PERCENT, 0));
        OptionalDouble index = PolarisationIndex.of(share);
        return reader == Reader.COACH && index.isPresent()
                ? shares + " " + getTranslation("fitness.weeks.polarisation", formats.decimals(index.getAsDouble(), 2))
                : shares;
    }

    private static Paragraph lead(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("mp-lead");
        return words;
    }
}
