package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.milepost.activities.Lap;
import io.milepost.activities.course.Course;
import io.milepost.ui.Chart;
import io.milepost.ui.ChartData;
import io.milepost.ui.ChartTone;
import io.milepost.ui.ChartUnit;
import io.milepost.ui.ChartValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pace, heart rate and height below each other, along the time or the distance; and what was not recorded. */
final class CourseCharts extends Section {

    /** Charts and the map of one page follow each other's pointer by this word. */
    static final String LINK = "activity";

    private static final int ROW_HEIGHT = 150;
    private static final int MOST_MARKS = 40;

    /** What runs along the bottom. */
    enum Along {
        TIME,
        DISTANCE;

        String key() {
            return "activities.along." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final ActivityWords words;
    private final Course course;
    private final boolean onFoot;
    private final List<Lap> laps;
    private final Chart chart = new Chart();

    /**
     * @param onFoot whether to speak of pace, or else of speed
     * @param mapped whether there is a map beside them
     */
    CourseCharts(ActivityWords words, Course course, boolean onFoot, List<Lap> laps, boolean mapped) {
        this.words = words;
        this.course = course;
        this.onFoot = onFoot;
        this.laps = laps;
        addClassNames("mp-card", "mp-course");
        Div head = new Div(new H2(words.say("activities.course")));
        head.addClassName("mp-row-between");
        add(head);
        if (course.hasDistance() || course.hasHeartRate() || course.hasAltitude()) {
            if (course.hasDistance()) {
                head.add(choice());
            }
            chart.show(along(Along.TIME), words.formats());
            add(chart);
        }
        List<String> missing = missing(mapped);
        if (!missing.isEmpty()) {
            Paragraph line = new Paragraph(String.join(" ", missing));
            line.addClassNames("mp-quiet", "mp-small");
            add(line);
        }
    }

    private RadioButtonGroup<Along> choice() {
        RadioButtonGroup<Along> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(words.say("activities.along"));
        choice.setItems(Along.values());
        choice.setItemLabelGenerator(each -> words.say(each.key()));
        choice.setValue(Along.TIME);
        choice.addClassName("mp-choice");
        choice.addValueChangeListener(event -> chart.show(along(event.getValue()), words.formats()));
        return choice;
    }

    private ChartData along(Along along) {
        boolean time = along == Along.TIME;
        ChartData data = ChartData.along(
                words.say("activities.course.title", String.join(", ", rows())),
                words.say(along.key()),
                time ? ChartUnit.DURATION : ChartUnit.DISTANCE,
                ChartValues.of(time ? course.seconds() : course.metres()));
        if (course.hasDistance()) {
            data = speeds(data);
        }
        if (course.hasHeartRate()) {
            String name = words.say("activities.heart-rate");
            data = data.axis(name, ChartUnit.HEART_RATE).line(name, ChartTone.INK, ChartValues.of(course.heartRate()));
        }
        if (course.hasAltitude()) {
            String name = words.say("activities.height");
            data = data.axis(name, ChartUnit.METRES).area(name, ChartTone.QUIET, ChartValues.of(course.altitude()));
        }
        return marked(data, time).inRows().zoomable().height(ROW_HEIGHT).linked(LINK);
    }

    private ChartData speeds(ChartData data) {
        if (!onFoot) {
            String name = words.say("activities.speed");
            return data.axis(name, ChartUnit.SPEED).line(name, ChartTone.ACCENT, ChartValues.of(course.speed()));
        }
        String name = words.say("activities.pace");
        ChartData paced = data.axis(name, ChartUnit.PACE).line(name, ChartTone.ACCENT, paces(course.speed()));
        return course.hasAltitude()
                ? paced.dashed(
                        words.say("activities.pace.adjusted"), ChartTone.QUIET, paces(course.gradeAdjustedSpeed()))
                : paced;
    }

    private ChartData marked(ChartData data, boolean time) {
        ChartData marked = data;
        double covered = 0;
        for (int i = 0; i < laps.size() && laps.size() <= MOST_MARKS; i++) {
            Lap lap = laps.get(i);
            if (i > 0 && (time || covered > 0)) {
                marked = marked.mark(time ? lap.startSeconds() : covered, words.say("activities.lap", i + 1));
            }
            covered += lap.distanceMetres().orElse(0);
        }
        return marked;
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        if (course.hasDistance()) {
            rows.add(words.say(onFoot ? "activities.pace" : "activities.speed"));
        }
        if (course.hasHeartRate()) {
            rows.add(words.say("activities.heart-rate"));
        }
        if (course.hasAltitude()) {
            rows.add(words.say("activities.height"));
        }
        return rows;
    }

    private List<String> missing(boolean mapped) {
        List<String> missing = new ArrayList<>();
        if (!course.hasDistance()) {
            missing.add(words.say("activities.missing.distance"));
        }
        if (!course.hasHeartRate()) {
            missing.add(words.say("activities.missing.heart-rate"));
        }
        if (!course.hasAltitude()) {
            missing.add(words.say("activities.missing.height"));
        }
        if (!mapped) {
            missing.add(words.say("activities.missing.positions"));
        }
        return missing;
    }

    /** Seconds per kilometre. */
    private static ChartValues paces(double[] speeds) {
        double[] paces = new double[speeds.length];
        for (int i = 0; i < paces.length; i++) {
            paces[i] = 1_000 / speeds[i];
        }
        return ChartValues.of(paces);
    }
}
