package io.milepost.fitness.ui;

import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The viewer's language, and the days and units of the athlete. */
@Component
class AthleteFormats {

    private final Viewer viewer;
    private final Messages messages;
    private final Clock clock;

    AthleteFormats(Viewer viewer, Messages messages, Clock clock) {
        this.viewer = viewer;
        this.messages = messages;
        this.clock = clock;
    }

    Formats of(AthleteProfile athlete) {
        return new Formats(viewer.formats().locale(), athlete.zone(), athlete.units(), clock, messages);
    }
}
