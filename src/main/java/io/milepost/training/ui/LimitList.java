package io.milepost.training.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.training.periods.Concern;
import java.util.List;

/** Hard limits in words, each with who says so. */
class LimitList extends UnorderedList {

    /** So many are told of one athlete among others, and of the rest their number. */
    static final int IN_SHORT = 3;

    LimitList(List<Concern> limits, Doors doors) {
        this(limits, limits.size(), doors);
    }

    /** @param most so many are told, and of the rest their number */
    LimitList(List<Concern> limits, int most, Doors doors) {
        addClassName("mp-limits");
        limits.stream().limit(most).forEach(limit -> {
            Span source = new Span(doors.concerns().source(limit, doors.viewer().formats()));
            source.addClassNames("mp-quiet", "mp-small");
            add(new ListItem(
                    new Span(doors.concerns().sentence(limit, doors.viewer().formats()) + " "), source));
        });
        if (limits.size() > most) {
            add(new ListItem(getTranslation("training.limit.more", limits.size() - most)));
        }
    }
}
