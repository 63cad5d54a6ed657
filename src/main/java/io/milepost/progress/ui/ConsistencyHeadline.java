package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Viewer;
import io.milepost.progress.Consistencies;
import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.shown.ConsistencyLine;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthleteHeadline;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How steadily the athlete shows up, in the head of their page. */
@org.springframework.stereotype.Component
@Order(10)
class ConsistencyHeadline implements AthleteHeadline {

    private final Consistencies consistencies;
    private final Viewer viewer;
    private final Messages messages;

    ConsistencyHeadline(Consistencies consistencies, Viewer viewer, Messages messages) {
        this.consistencies = consistencies;
        this.viewer = viewer;
        this.messages = messages;
    }

    @Override
    public Optional<String> of(AthleteProfile athlete) {
        return known(athlete)
                .map(consistency -> messages.get(
                        "progress.consistency.weeks",
                        viewer.formats().locale(),
                        consistency.kept(),
                        consistency.counted()));
    }

    @Override
    public Optional<Component> line(AthleteProfile athlete) {
        Formats formats = viewer.formats();
        return known(athlete).map(consistency -> new ConsistencyLine(consistency, formats));
    }

    private Optional<Consistency> known(AthleteProfile athlete) {
        return Optional.of(consistencies.of(athlete.id())).filter(Consistency::isKnown);
    }
}
