package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import java.util.stream.Stream;

/**
 * A week's running as a bar, drawn alike wherever seasons are told: planned as an outline, done as what fills it, the week
 * before as a ghost behind, and marks on it. It says nothing that does not stand in words beside it.
 */
class WeekBar extends Div {

    private static final double PER_CENT = 100;

    private final double most;

    private WeekBar(double most) {
        this.most = most;
        addClassName("mp-week-bar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The common scale of a list of bars. */
    record Scale(double most) {

        /** A scale on which the largest of these distances takes the whole width. */
        static Scale of(Stream<Distance> distances) {
            return new Scale(
                    Math.max(1, distances.mapToDouble(Distance::metres).max().orElse(1)));
        }

        WeekBar bar() {
            return new WeekBar(most);
        }
    }

    WeekBar ghost(Distance before) {
        return part("mp-week-ghost", before);
    }

    WeekBar planned(Distance planned) {
        return part("mp-week-planned", planned);
    }

    WeekBar done(Distance done) {
        return part("mp-week-done", done);
    }

    /** A line at what the coach wants of the week. */
    WeekBar wanted(Distance wanted) {
        return mark("mp-week-wanted", wanted);
    }

    /** A dot at the longest run. */
    WeekBar longest(Distance longest) {
        return mark("mp-week-longest", longest);
    }

    /** A post at the end. */
    WeekBar race(String day) {
        Span post = new Span();
        post.addClassName("mp-week-race");
        post.setTitle(day);
        add(post);
        return this;
    }

    private WeekBar part(String name, Distance distance) {
        if (!distance.isZero()) {
            Span part = new Span();
            part.addClassName(name);
            part.getStyle().setWidth(percent(distance));
            add(part);
        }
        return this;
    }

    private WeekBar mark(String name, Distance at) {
        if (!at.isZero()) {
            Span mark = new Span();
            mark.addClassName(name);
            mark.getStyle().setLeft(percent(at));
            add(mark);
        }
        return this;
    }

    private String percent(Distance part) {
        return Math.round(Math.min(1, part.metres() / most) * PER_CENT) + "%";
    }
}
