package io.milepost.activities.panels;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteProfile;
import java.util.Optional;

/**
 * A line above an athlete's history, such as where it comes from by itself. A module contributes one as a Spring bean; it
 * asks its own services whether the viewer may know.
 */
public interface HistoryAside {

    /** The line for the athlete's own screen; empty for none. */
    Optional<Component> forMe(AthleteProfile me);

    /** The line for the team's page of the athlete; empty for none. */
    Optional<Component> forTeam(AthleteProfile athlete);
}
