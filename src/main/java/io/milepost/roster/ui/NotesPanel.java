package io.milepost.roster.ui;

import com.vaadin.flow.component.Component;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Notes;
import io.milepost.roster.panels.AthletePanel;
import org.springframework.stereotype.Service;

/** What the team writes down for itself about an athlete. */
@Service
class NotesPanel implements AthletePanel {

    private final Notes notes;
    private final Accounts accounts;
    private final Viewer viewer;

    NotesPanel(Notes notes, Accounts accounts, Viewer viewer) {
        this.notes = notes;
        this.accounts = accounts;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return "notes";
    }

    @Override
    public String titleKey() {
        return "roster.notes.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create(AthleteProfile athlete) {
        return new NoteBook(athlete, notes, accounts, viewer);
    }
}
