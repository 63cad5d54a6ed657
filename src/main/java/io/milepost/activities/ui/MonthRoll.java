package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.LatestMonths;
import io.milepost.running.Distance;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An athlete's history for a thumb: month by month with words first, the latest months at once and earlier ones on request. */
final class MonthRoll extends Div {

    /**
     * Leaves the place in the address before the link is followed, so that the way back leads there, and a reload too. A line
     * opened elsewhere leaves the reader where they are.
     */
    private static final String LEAVE_THE_PLACE = """
            this.addEventListener('click', click => {
                const line = click.target.closest('a[data-activity]');
                if (line && !click.ctrlKey && !click.metaKey && !click.shiftKey) {
                    const here = new URL(location);
                    here.searchParams.set($0, line.dataset.activity);
                    history.replaceState(history.state, '', here);
                }
            }, true);""";

    /** The browser steps back only once the page is there, and then scrolls to where it left that step: to its top. */
    private static final String COME_BACK = """
            const here = () => {
                this.scrollIntoView({ block: 'center' });
                this.focus({ preventScroll: true });
            };
            here();
            addEventListener('popstate', () => setTimeout(here), { once: true, signal: AbortSignal.timeout(1000) });""";

    private final ActivityWords words;
    private final Function<ActivitySummary, String> links;
    private final Div months = new Div();
    private final Button earlier = new Button();

    /** @param more somebody asks for earlier months */
    MonthRoll(ActivityWords words, Function<ActivitySummary, String> links, Runnable more) {
        this.words = words;
        this.links = links;
        addClassName("mp-month-roll");
        months.addClassName("mp-stack");
        earlier.setText(words.say("activities.months.earlier"));
        earlier.addClassName("mp-thumb");
        earlier.addClickListener(click -> more.run());
        getElement().executeJs(LEAVE_THE_PLACE, ActivityPaths.AT);
        add(months, earlier);
    }

    /** Shows the latest months of it, down to the place that the reader comes back to. */
    void show(LatestMonths latest, @Nullable ActivityId at) {
        months.removeAll();
        latest.months().forEach(month -> months.add(month(month, at)));
        earlier.setVisible(latest.earlier());
    }

    private Section month(LatestMonths.Month month, @Nullable ActivityId at) {
        H2 name = new H2(words.formats().month(month.of().atDay(1)));
        Span sum = new Span(sum(month.activities()));
        sum.addClassNames("mp-quiet", "mp-small");
        Div head = new Div(name, sum);
        head.addClassName("mp-row-between");
        UnorderedList lines = new UnorderedList();
        for (ActivitySummary activity : month.activities()) {
            Anchor line = line(activity);
            lines.add(new ListItem(line));
            if (activity.id().equals(at)) {
                line.getElement().executeJs(COME_BACK);
            }
        }
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
        line.getElement().setAttribute("data-activity", activity.id().value().toString());
        String said = activity.impression().words();
        if (said != null) {
            Span quote = new Span(said);
            quote.addClassNames("mp-activity-said", "mp-small");
            line.add(quote);
        }
        return line;
    }
}
