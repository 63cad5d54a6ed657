package io.milepost.accounts.panels;

import com.vaadin.flow.component.Component;

/** A card on the practice's page, for its owners. A module contributes one as a Spring bean; the page collects them. */
public interface PracticePanel {

    /** Builds the card for one visit. */
    Component create();
}
