package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.BestEffort;
import io.milepost.fitness.HeartRateZone;
import io.milepost.fitness.HeartRateZones;
import io.milepost.fitness.analysis.PaceZoning;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Zone;
import io.milepost.ui.Formats;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one activity says about fitness: the time in each zone of that day, and the fastest stretches within. */
class ActivityFitness extends Section {

    private static final double SECONDS_PER_MINUTE = 60;

    private final Formats formats;

    /**
     * @param paces of the day; null before the first race
     * @param zones of heart rate on the day; null while what they are drawn from is not known
     */
    ActivityFitness(
            ActivityAnalysis analysis, @Nullable AthletePaces paces, @Nullable HeartRateZones zones, Formats formats) {
        this.formats = formats;
        addClassNames("mp-card", "mp-activity-fitness");
        if (analysis.timeAtSpeed().total() > 0) {
            add(new H2(getTranslation("fitness.activity.pace-zones")));
            add(paces == null ? missing("fitness.activity.no-paces") : paceZones(analysis, paces.paces()));
        }
        if (analysis.timeAtHeartRate().total() > 0) {
            add(new H2(getTranslation("fitness.activity.heart-rate-zones")));
            add(
                    zones == null
                            ? missing("fitness.activity.no-zones")
                            : heartRateZones(analysis.timeAtHeartRate(), zones));
        }
        if (!analysis.efforts().isEmpty()) {
            add(new H2(getTranslation("fitness.activity.efforts")), efforts(analysis));
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private Component paceZones(ActivityAnalysis analysis, TrainingPaces paces) {
        Map<Zone, Double> seconds = PaceZoning.seconds(analysis.timeAtSpeed(), paces);
        ZoneTable table = new ZoneTable(
                getTranslation("fitness.activity.pace-zones"),
                formats,
                analysis.timeAtSpeed().total());
        double from = 0;
        for (Zone zone : Zone.values()) {
            double until = PaceZoning.fastEnd(zone, paces);
            Span mark = new Span(zone.name());
            String tone = zone.name().toLowerCase(Locale.ROOT);
            mark.addClassNames("mp-effort", "mp-effort-" + tone);
            Span name = new Span(mark, new Span(getTranslation("fitness.zone." + zone.name())));
            name.addClassName("mp-zone-name");
            table.zone(tone, name, span(from, until), seconds.getOrDefault(zone, 0.0));
            from = until;
        }
        return table;
    }

    private String span(double from, double until) {
        String slow = from == 0 ? "" : paceOf(from);
        String fast = until == Double.POSITIVE_INFINITY ? "" : paceOf(until);
        if (slow.isEmpty()) {
            return getTranslation("fitness.activity.slower-than", fast + "\u00a0/" + formats.distanceUnit());
        }
        return fast.isEmpty()
                ? getTranslation("fitness.activity.faster-than", slow + "\u00a0/" + formats.distanceUnit())
                : slow + "–" + fast + "\u00a0/" + formats.distanceUnit();
    }

    private String paceOf(double speed) {
        return formats.paceNumber(Pace.ofMetresPerMinute(speed * SECONDS_PER_MINUTE));
    }

    private Component heartRateZones(TimeAtHeartRate time, HeartRateZones zones) {
        ZoneTable table = new ZoneTable(getTranslation("fitness.activity.heart-rate-zones"), formats, time.total());
        int first = zones.zones().getFirst().from();
        double below = time.between(0, first);
        if (below >= 1) {
            table.zone(
                    "rest",
                    new Span(getTranslation("fitness.activity.below")),
                    getTranslation("fitness.activity.under", first),
                    below);
        }
        for (HeartRateZone zone : zones.zones()) {
            Integer until = zone.until();
            String span = until == null
                    ? getTranslation("fitness.activity.from", zone.from())
                    : getTranslation("fitness.activity.from-until", zone.from(), until);
            table.zone(
                    "heart",
                    new Span(getTranslation("fitness.activity.zone", zone.number())),
                    span,
                    time.between(zone.from(), until == null ? Integer.MAX_VALUE : until + 1));
        }
        Paragraph model = new Paragraph(
                getTranslation("fitness.activity.model." + zones.model().word()));
        model.addClassNames("mp-quiet", "mp-small");
        return new Div(table, model);
    }

    private Component efforts(ActivityAnalysis analysis) {
        OrderedList list = new OrderedList();
        list.addClassName("mp-activity-efforts");
        for (BestEffort effort : analysis.efforts()) {
            Span distance = new Span(name(effort.distance()));
            Span time = new Span(formats.clockTime(effort.time()));
            time.addClassName("mp-number");
            Span pace = new Span(formats.pace(Pace.of(effort.distance(), effort.time())));
            Span from = new Span(getTranslation("fitness.activity.from-moment", formats.clockTime(effort.from())));
            from.addClassName("mp-quiet");
            list.add(new ListItem(distance, time, pace, from));
        }
        return list;
    }

    private String name(Distance distance) {
        return getTranslation("fitness.distance." + Math.round(distance.metres()));
    }

    private Component missing(String key) {
        Paragraph line = new Paragraph(getTranslation(key));
        line.addClassName("mp-quiet");
        return line;
    }
}
