package io.milepost.fitness.panels;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityId;
import io.milepost.fitness.EasyPaceTrend;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.function.Function;

/** "Your easy pace is 14 s/km faster at the same heart rate than in August", with what stands behind it. */
public final class EasyPaceLine extends Div {

    private final Formats formats;
    private final Function<ActivityId, String> where;

    /** @param where the page of a run */
    public EasyPaceLine(EasyPaceTrend trend, Formats formats, Function<ActivityId, String> where) {
        this.formats = formats;
        this.where = where;
        addClassName("mp-easy-pace");
        boolean faster = trend.secondsFaster() > 0;
        String month = formats.month(trend.then().atDay(1));
        Paragraph said = new Paragraph(getTranslation(
                faster ? "fitness.easy-pace.faster" : "fitness.easy-pace.slower", difference(trend), month));
        said.addClassName("mp-lead");
        add(said);
        if (!faster) {
            add(quiet(getTranslation("fitness.easy-pace.slower.why")));
        } else if (trend.heatConfounds()) {
            add(quiet(getTranslation("fitness.easy-pace.heat", month)));
        }
        Details behind = new Details(
                getTranslation("fitness.easy-pace.behind"),
                quiet(getTranslation(
                        "fitness.easy-pace.compared",
                        trend.heartRate(),
                        formats.pace(trend.before()),
                        month,
                        formats.pace(trend.now()))),
                runs(month, trend.runsThen()),
                runs(getTranslation("fitness.easy-pace.now"), trend.runsNow()));
        behind.addClassName("mp-more-figures");
        add(behind);
    }

    private String difference(EasyPaceTrend trend) {
        double seconds =
                Math.abs(trend.secondsFaster()) * formats.units().unit().km();
        return getTranslation("fitness.easy-pace.seconds", formats.decimals(seconds, 0), formats.distanceUnit());
    }

    private Div runs(String title, List<EasyPaceTrend.Run> runs) {
        Span when = new Span(title);
        when.addClassName("mp-quiet");
        UnorderedList list = new UnorderedList();
        runs.forEach(run -> list.add(new ListItem(
                new Anchor(where.apply(run.activity()), formats.day(run.day())),
                new Span(" " + formats.pace(run.pace())))));
        return new Div(when, list);
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("mp-quiet", "mp-small");
        return words;
    }
}
