package io.milepost.roster.panels;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;

/**
 * A tab of the page of one athlete, as the team sees it. A module contributes one as a Spring bean; the page collects
 * them. The page has asked already whether the viewer may see the athlete; the panel's services ask again.
 */
public interface AthletePanel {

    /** The last part of the tab's URL: a lower-case word, unique, stable. */
    String path();

    /** The message key of the tab's name. */
    String titleKey();

    /** Where the tab stands: 10 overview, 20 calendar, 25 proposals, 30 activities, 40 paces, 45 check-ins, 47 fitness, 50 progress, 60 ledger, 90 notes. */
    int order();

    /** How many things wait in the tab, shown beside its name; 0 shows nothing. Asked on every visit of the page. */
    default int waiting(AthleteId athlete) {
        return 0;
    }

    /** Builds the content for one athlete and one visit. Called when the tab is opened, not before. */
    Component create(AthleteProfile athlete);
}
