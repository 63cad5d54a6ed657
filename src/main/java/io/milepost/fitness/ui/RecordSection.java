package io.milepost.fitness.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.milepost.activities.ActivityId;
import io.milepost.fitness.AthleteRecords;
import io.milepost.fitness.DistanceRecord;
import io.milepost.fitness.RecordPeriod;
import io.milepost.fitness.Records;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.MoreFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The best times by distance, the longest run and the biggest climb, ever or in a period. */
class RecordSection extends Div {

    private static final int WEEKS = 12;

    /** Which days. */
    private enum Period {
        EVER,
        YEAR,
        WEEKS,
        BETWEEN;

        String key() {
            return "fitness.records.period." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final AthleteProfile athlete;
    private final Records records;
    private final Formats formats;
    private final Reader reader;
    private final Function<ActivityId, String> link;
    private final Select<Period> period = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Div found = new Div();

    /** @param reader an athlete sees what people race first, a coach all at once */
    RecordSection(
            AthleteProfile athlete,
            Records records,
            Formats formats,
            Reader reader,
            Function<ActivityId, String> link) {
        this.athlete = athlete;
        this.records = records;
        this.formats = formats;
        this.reader = reader;
        this.link = link;
        addClassName("mp-records");
        period.setLabel(getTranslation("fitness.records.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        period.setValue(Period.EVER);
        period.addValueChangeListener(event -> show());
        day(from, "fitness.records.from", formats.today().minusMonths(1));
        day(until, "fitness.records.until", formats.today());
        Div choice = new Div(period, from, until);
        choice.addClassName("mp-toolbar");
        Div head = new Div(new H2(getTranslation("fitness.records.title")), choice);
        head.addClassName("mp-fitness-head");
        found.getElement().setAttribute("aria-live", "polite");
        add(head, found);
        show();
    }

    private void day(DatePicker picker, String key, LocalDate value) {
        picker.setLabel(getTranslation(key));
        ComponentWords.of(picker, formats);
        picker.setValue(value);
        picker.addValueChangeListener(event -> show());
    }

    private void show() {
        boolean between = period.getValue() == Period.BETWEEN;
        from.setVisible(between);
        until.setVisible(between);
        found.removeAll();
        RecordPeriod days = days();
        if (days == null) {
            found.add(quiet(getTranslation("fitness.records.backwards")));
            return;
        }
        AthleteRecords shown = records.of(athlete.id(), days);
        if (shown.isEmpty()) {
            found.add(
                    shown.knownSince() == null
                            ? new EmptyState(
                                    getTranslation("fitness.records.empty.title"),
                                    getTranslation("fitness.records.empty.text"))
                            : quiet(getTranslation("fitness.records.none")));
            return;
        }
        if (shown.knownSince() != null && period.getValue() == Period.EVER) {
            found.add(quiet(getTranslation("fitness.records.since", formats.day(shown.knownSince()))));
        }
        if (!shown.distances().isEmpty()) {
            found.add(new RecordTable(raced(shown.distances()), formats, link));
            List<DistanceRecord> others = others(shown.distances());
            if (!others.isEmpty()) {
                found.add(new MoreFigures(() -> new RecordTable(others, formats, link)));
            }
        }
        longest(shown);
        climb(shown);
    }

    /** What people race, and whatever somebody raced; where there is none of it, all. */
    private List<DistanceRecord> raced(List<DistanceRecord> all) {
        if (reader == Reader.COACH) {
            return all;
        }
        List<DistanceRecord> raced = all.stream().filter(RecordSection::isRaced).toList();
        return raced.isEmpty() ? all : raced;
    }

    private List<DistanceRecord> others(List<DistanceRecord> all) {
        List<DistanceRecord> raced = raced(all);
        return all.stream().filter(record -> !raced.contains(record)).toList();
    }

    private static boolean isRaced(DistanceRecord record) {
        return record.race() != null
                || Stream.of(Distance.FIVE_K, Distance.TEN_K, Distance.HALF_MARATHON, Distance.MARATHON)
                        .anyMatch(record.distance()::equals);
    }

    private @Nullable RecordPeriod days() {
        return switch (period.getValue()) {
            case EVER -> RecordPeriod.EVER;
            case YEAR -> RecordPeriod.yearOf(formats.today());
            case WEEKS -> RecordPeriod.lastWeeks(WEEKS, formats.today());
            case BETWEEN -> {
                boolean backwards = from.getValue() != null
                        && until.getValue() != null
                        && until.getValue().isBefore(from.getValue());
                yield backwards ? null : new RecordPeriod(from.getValue(), until.getValue());
            }
        };
    }

    private void longest(AthleteRecords shown) {
        AthleteRecords.Longest longest = shown.longest();
        if (longest == null) {
            return;
        }
        boolean ever = period.getValue() == Period.EVER;
        String key = !ever
                ? "fitness.records.longest"
                : shown.knowsEver(formats.today()) ? "fitness.records.longest-ever" : "fitness.records.longest-known";
        found.add(line(key, formats.distance(longest.distance()), longest.activity(), longest.day(), longest.title()));
    }

    private void climb(AthleteRecords shown) {
        AthleteRecords.Climb climb = shown.climb();
        if (climb != null) {
            found.add(line(
                    "fitness.records.climb",
                    formats.height(climb.ascentMetres()),
                    climb.activity(),
                    climb.day(),
                    climb.title()));
        }
    }

    private Div line(String key, String figure, ActivityId activity, LocalDate day, @Nullable String title) {
        Span name = new Span(getTranslation(key));
        Span number = new Span(figure);
        number.addClassName("mp-record-time");
        Anchor source =
                new Anchor(link.apply(activity), title == null ? formats.day(day) : title + ", " + formats.day(day));
        Div line = new Div(name, number, source);
        line.addClassName("mp-record-line");
        return line;
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("mp-quiet");
        return words;
    }
}
