package io.milepost.progress.shown;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.ui.Formats;
import java.util.List;

/** Showing up in one line: a post for each week, a dash for a neutral one, and in words how many were kept. */
public final class ConsistencyLine extends Div {

    private final Formats formats;

    /** The line of weeks, with a word before it that says what it is. */
    public ConsistencyLine(Consistency consistency, Formats formats) {
        this.formats = formats;
        addClassName("mp-consistency");
        Span name = new Span(getTranslation("progress.consistency"));
        name.addClassNames("mp-quiet", "mp-consistency-name");
        add(name);
        if (consistency.counted() > 0) {
            Span words =
                    new Span(getTranslation("progress.consistency.weeks", consistency.kept(), consistency.counted()));
            words.addClassName("mp-number");
            add(posts(consistency), words);
        }
        consistency.open().ifPresent(week -> {
            Span now = new Span(
                    getTranslation("progress.consistency.this-week" + outcome(week), week.done(), week.owed()));
            now.addClassNames("mp-quiet", "mp-small");
            add(now);
        });
    }

    private Span posts(Consistency consistency) {
        List<ConsistencyWeek> weeks = consistency.line();
        Span posts = new Span();
        posts.addClassName("mp-consistency-posts");
        weeks.forEach(week -> posts.add(post(week)));
        long neutral = weeks.stream().filter(ConsistencyWeek::neutral).count();
        // One picture for whoever listens: twelve words in a row say nothing.
        posts.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "progress.consistency.posts",
                                formats.day(weeks.getFirst().monday()),
                                consistency.kept(),
                                consistency.counted() - consistency.kept(),
                                neutral));
        return posts;
    }

    private Span post(ConsistencyWeek week) {
        Span post = new Span();
        post.addClassNames("mp-consistency-post", "mp-consistency-" + word(week));
        String days = getTranslation(daysKey(week), week.done(), week.owed());
        post.getElement()
                .setAttribute(
                        "title", getTranslation("progress.consistency.post", formats.shortDay(week.monday()), days));
        return post;
    }

    /** The message of a week's days, from the days done and those owed: "4 of 1" would be no sentence. */
    public static String daysKey(ConsistencyWeek week) {
        return "progress.consistency.days" + outcome(week);
    }

    private static String outcome(ConsistencyWeek week) {
        return week.neutral() ? ".neutral" : week.surpassed() ? ".surpassed" : "";
    }

    /** {@code kept}, {@code missed} or {@code neutral}: the class of a week's post. */
    public static String word(ConsistencyWeek week) {
        return week.neutral() ? "neutral" : week.kept() ? "kept" : "missed";
    }
}
