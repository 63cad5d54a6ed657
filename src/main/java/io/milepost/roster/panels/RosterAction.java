package io.milepost.roster.panels;

import io.milepost.roster.AthleteId;
import java.util.Set;

/**
 * Something to do with several athletes at once, offered where some are selected in the list, and for each group. A module
 * contributes one as a Spring bean.
 */
public interface RosterAction {

    /** The message key of the button's word, a verb. */
    String labelKey();

    /** Begins it for one athlete or more, all on the roster; called in the screen of whoever of the team clicked. */
    void run(Set<AthleteId> athletes);
}
