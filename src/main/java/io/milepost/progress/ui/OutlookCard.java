package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Outlook;
import io.milepost.progress.Outlooks;
import io.milepost.running.Distance;
import io.milepost.running.PredictedTime;
import io.milepost.ui.Formats;
import io.milepost.ui.MoreFigures;
import java.util.Optional;
import java.util.function.Supplier;

/** What the latest race is worth over other distances: a range each, never one number. */
class OutlookCard extends Div {

    private static final int EXPONENT_DECIMALS = 2;

    private final Reader reader;
    private final Formats formats;

    /**
     * @param racePath where a race is recorded; empty for whoever cannot
     * @param further what stands with an athlete's further figures
     */
    OutlookCard(
            Optional<Outlook> outlook, Reader reader, String racePath, Formats formats, Supplier<Component> further) {
        this.reader = reader;
        this.formats = formats;
        addClassName("mp-card");
        add(new H2(getTranslation("progress.outlook.title")));
        outlook.ifPresentOrElse(known -> show(known, further), () -> sayNothingYet(racePath));
    }

    private void sayNothingYet(String racePath) {
        add(quiet(getTranslation("progress.outlook.none." + reader.name())));
        if (!racePath.isEmpty()) {
            add(new Anchor(racePath, getTranslation("progress.outlook.record")));
        }
    }

    /** The team reads the table at once; to an athlete the ladder has said how the goals stand. */
    private void show(Outlook outlook, Supplier<Component> further) {
        RaceResult race = outlook.race();
        add(new Paragraph(getTranslation(
                "progress.outlook.from",
                race.name(),
                formats.distance(race.distance()),
                formats.clockTime(race.time()),
                formats.day(race.day()))));
        if (reader == Reader.TEAM) {
            add(figures(outlook));
        } else {
            add(new MoreFigures(() -> new Div(figures(outlook), further.get())));
        }
    }

    private Div figures(Outlook outlook) {
        RaceResult race = outlook.race();
        NativeTable table = new NativeTable();
        table.addClassName("mp-outlook-table");
        table.getElement().setAttribute("aria-label", getTranslation("progress.outlook.title"));
        NativeTableRow head = table.getHead().addRow();
        head.add(header("progress.outlook.distance"), header("progress.outlook.time"));
        if (reader == Reader.TEAM) {
            head.add(header("progress.outlook.cameron"), header("progress.outlook.model"));
        }
        outlook.times().forEach(time -> table.getBody().add(row(time, race)));
        Div scroll = new Div(table);
        scroll.addClassName("mp-outlook-scroll");
        return new Div(
                scroll,
                quiet(
                        outlook.weekly().isZero()
                                ? getTranslation("progress.outlook.no-week", Outlooks.WEEKS_OF_VOLUME)
                                : getTranslation(
                                        "progress.outlook.week",
                                        formats.distance(outlook.weekly()),
                                        Outlooks.WEEKS_OF_VOLUME)));
    }

    private NativeTableRow row(PredictedTime time, RaceResult race) {
        boolean raced = time.distance().equals(race.distance());
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell distance = new NativeTableHeaderCell(named(time.distance()));
        distance.getElement().setAttribute("scope", "row");
        NativeTableCell range = new NativeTableCell();
        Span number = new Span(raced ? formats.clockTime(race.time()) : range(time, formats));
        number.addClassName("mp-number");
        range.add(number);
        if (raced || !time.sound()) {
            Span word = new Span(getTranslation(raced ? "progress.outlook.raced" : "progress.outlook.guess"));
            word.addClassNames("mp-quiet", "mp-small", "mp-outlook-word");
            range.add(word);
        }
        row.add(distance, range);
        if (reader == Reader.TEAM) {
            String exponent = formats.decimals(time.exponent(), EXPONENT_DECIMALS);
            boolean third = !raced && time.cameron().sound();
            row.add(
                    new NativeTableCell(third ? formats.clockTime(time.cameron().time()) : "–"),
                    new NativeTableCell(raced ? "–" : getTranslation("progress.outlook.models", exponent)));
        }
        return row;
    }

    /** {@code 3:10:12–3:22:40}, or one number where both print alike. */
    static String range(PredictedTime time, Formats formats) {
        String fast = formats.clockTime(time.fast());
        String slow = formats.clockTime(time.slow());
        return fast.equals(slow) ? fast : fast + "–" + slow;
    }

    private String named(Distance distance) {
        if (distance.equals(Distance.MARATHON)) {
            return getTranslation("progress.outlook.marathon");
        }
        return distance.equals(Distance.HALF_MARATHON)
                ? getTranslation("progress.outlook.half")
                : getTranslation("progress.distance.km", formats.decimals(distance.km(), decimals(distance)));
    }

    private static int decimals(Distance distance) {
        return Math.abs(distance.km() - Math.rint(distance.km())) < 0.05 ? 0 : 1;
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("mp-quiet", "mp-small");
        return words;
    }
}
