package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.training.proposals.ProposalWords;
import io.milepost.training.proposals.Proposals;

/** What the rules propose about a plan, on the page of an athlete. */
@org.springframework.stereotype.Component
class ProposalsPanel implements AthletePanel {

    private final Doors doors;
    private final Proposals proposals;
    private final ProposalWords words;

    ProposalsPanel(Doors doors, Proposals proposals, ProposalWords words) {
        this.doors = doors;
        this.proposals = proposals;
        this.words = words;
    }

    @Override
    public String path() {
        return "proposals";
    }

    @Override
    public String titleKey() {
        return "training.proposals.title";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public int waiting(AthleteId athlete) {
        return proposals.count(athlete);
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new ProposalList(doors, proposals, words, athlete);
    }
}
