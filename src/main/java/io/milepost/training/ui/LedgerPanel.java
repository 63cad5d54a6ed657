package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;

/** The ledger on the page of an athlete. */
@org.springframework.stereotype.Component
class LedgerPanel implements AthletePanel {

    private final Doors doors;

    LedgerPanel(Doors doors) {
        this.doors = doors;
    }

    @Override
    public String path() {
        return "ledger";
    }

    @Override
    public String titleKey() {
        return "training.ledger.title";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new LedgerLine(doors, athlete);
    }
}
