package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.LedgerEntry;
import io.milepost.ui.EmptyState;
import java.util.List;

/** A plan told downwards along the milepost line, the newest change first; each can be looked into and taken back. */
class LedgerLine extends Div {

    private static final int PAGE = 30;

    private final Doors doors;
    private final AthleteProfile athlete;
    private int most = PAGE;

    LedgerLine(Doors doors, AthleteProfile athlete) {
        this.doors = doors;
        this.athlete = athlete;
        addClassName("mp-screen");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        removeAll();
        List<LedgerEntry> entries = doors.ledger().of(athlete.id(), most + 1);
        if (entries.isEmpty()) {
            add(new EmptyState(
                    getTranslation("training.ledger.empty.title"), getTranslation("training.ledger.empty.text")));
            return;
        }
        EvidenceLinks links = new EvidenceLinks(doors.practices().current().slug(), athlete.id());
        OrderedList line = new OrderedList();
        line.addClassName("mp-ledger");
        entries.stream()
                .limit(most)
                .map(entry -> new ListItem(new LedgerPost(entry, athlete, doors, links, actions(entry))))
                .forEach(line::add);
        add(line);
        if (entries.size() > most) {
            Button older = new Button(getTranslation("training.ledger.older"), click -> {
                most += PAGE;
                refresh();
            });
            older.addThemeVariants(ButtonVariant.TERTIARY);
            add(older);
        }
    }

    private LedgerPost.Actions actions(LedgerEntry entry) {
        return new LedgerPost.Actions() {
            @Override
            public void undo() {
                LedgerLine.this.undo(entry);
            }

            @Override
            public void came(String words) {
                doors.ledger().came(entry.id(), words);
                refresh();
            }
        };
    }

    private void undo(LedgerEntry entry) {
        UndoNotice.say(doors.calendars().undo(entry.id()), doors.viewer().formats());
        refresh();
    }
}
