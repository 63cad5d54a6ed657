package io.milepost.roster.ui;

import com.vaadin.flow.component.html.Span;
import io.milepost.roster.AthleteStatus;
import java.util.Locale;

/** Where an athlete stands, as a word with a mark. */
class StatusBadge extends Span {

    StatusBadge(AthleteStatus status) {
        setText(getTranslation("roster.status." + status));
        addClassNames("mp-status", "mp-status-" + status.name().toLowerCase(Locale.ROOT));
    }
}
