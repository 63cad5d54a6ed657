package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityQuery;
import io.milepost.activities.ActivitySummary;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An athlete's history for a thumb: month by month with words first, the latest months at once and earlier ones on request. */
final class MonthRoll extends Div {

    /** A month of somebody who trains three times a day, with room. */
    private static final int MOST_IN_A_MONTH = 200;

    private final ActivityScreens screens;
    private final ActivityWords words;
    private final AthleteId athlete;
    private final Function<ActivitySummary, String> links;
    private final Div months = new Div();
    private final Button earlier = new Button();

    /** @param more somebody asks for earlier months */
    MonthRoll(ActivityScreens screens, AthleteId athlete, Function<ActivitySummary, String> links, Runnable more) {
        this.screens = screens;
        this.words = screens.words();
        this.athlete = athlete;
        this.links = links;
        addClassName("mp-month-roll");
        months.addClassName("mp-stack");
        earlier.setText(words.say("activities.months.earlier"));
        earlier.addClassName("mp-thumb");
        earlier.addClickListener(click -> more.run());
        add(months, earlier);
    }

    /** Shows the latest months in which anything that is looked for happened. */
    void show(ActivityQuery asked, int most) {
        months.removeAll();
        LocalDate until = null;
        for (int shown = 0; shown < most; shown++) {
            List<ActivitySummary> latest = screens.activities.page(athlete, between(asked, null, until), 0, 1);
            if (latest.isEmpty()) {
                break;
            }
            YearMonth month = YearMonth.from(latest.getFirst().day());
            months.add(month(
                    month,
                    screens.activities.page(
                            athlete, between(asked, month.atDay(1), month.atEndOfMonth()), 0, MOST_IN_A_MONTH)));
            until = month.atDay(1).minusDays(1);
        }
        earlier.setVisible(until != null && screens.activities.count(athlete, between(asked, null, until)) > 0);
    }

    private Section month(YearMonth month, List<ActivitySummary> done) {
        H2 name = new H2(words.formats().month(month.atDay(1)));
        Span sum = new Span(sum(done));
        sum.addClassNames("mp-quiet", "mp-small");
        Div head = new Div(name, sum);
        head.addClassName("mp-row-between");
        UnorderedList lines = new UnorderedList();
        done.forEach(activity -> lines.add(new ListItem(line(activity))));
        Section section = new Section(head, lines);
        section.addClassNames("mp-card", "mp-month");
        return section;
    }

    /** {@code 9 days · 62.3 km}: on how many the athlete came, and how far they got on foot. */
    private String sum(List<ActivitySummary> done) {
        long days = done.stream().map(ActivitySummary::day).distinct().count();
        double metres = done.stream()
                .filter(each -> each.sport().isOnFoot() && each.hasDistance())
                .mapToDouble(each -> Objects.requireNonNull(each.distance()).metres())
                .sum();
        String shown = words.say("activities.months.days", days);
        return metres < 1 ? shown : shown + " · " + words.formats().distance(Distance.metres(metres));
    }

    private Anchor line(ActivitySummary activity) {
        Span name = new Span(words.name(activity));
        name.addClassName("mp-activity-name");
        Span when = new Span(Stream.of(words.day(activity), words.felt(activity), words.flags(activity))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse(""));
        Span far = new Span(words.distance(activity));
        Span took = new Span(words.time(activity.timer()));
        Stream.of(when, far, took).forEach(each -> each.addClassNames("mp-quiet", "mp-small"));
        Anchor line = new Anchor(links.apply(activity));
        line.add(name, far, when, took);
        line.addClassName("mp-activity-line");
        String said = activity.impression().words();
        if (said != null) {
            Span quote = new Span(said);
            quote.addClassNames("mp-activity-said", "mp-small");
            line.add(quote);
        }
        return line;
    }

    private static ActivityQuery between(ActivityQuery asked, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new ActivityQuery(from, until, asked.kind(), asked.words());
    }
}
