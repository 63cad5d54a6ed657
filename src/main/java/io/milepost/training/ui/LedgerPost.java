package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.training.LedgerChange;
import io.milepost.training.LedgerEntry;
import io.milepost.training.WorkoutSnapshot;
import io.milepost.ui.Formats;
import java.time.Instant;

/** One entry of the ledger: what was done, who and when, why and because of what, whether the athlete
 * saw it, what came of it, the diff on demand, and the way back. */
class LedgerPost extends Div {

    /** What the coach does with an entry. */
    interface Actions {
        void undo();

        void came(String words);
    }

    private final Formats formats;

    LedgerPost(LedgerEntry entry, AthleteProfile athlete, Doors doors, EvidenceLinks links, Actions actions) {
        this.formats = doors.viewer().formats();
        addClassName("mp-ledger-post");
        String told = doors.ledgerWords().sentence(entry, formats);
        Paragraph sentence = new Paragraph(told);
        sentence.addClassName(entry.undone() ? "mp-ledger-undone" : "mp-ledger-sentence");
        Span when = new Span(formats.ago(entry.when()));
        when.setTitle(formats.exactly(entry.when()));
        Div by = new Div(new Span(entry.whoName()), new Span(" · "), when);
        by.addClassNames("mp-quiet", "mp-small");
        add(sentence, by);
        if (!entry.why().isEmpty()) {
            Paragraph why = new Paragraph(entry.why());
            why.addClassName("mp-ledger-why");
            add(why);
        }
        reasons(entry, doors, links);
        doors.ledgerWords().outcome(entry, formats).ifPresent(words -> {
            Paragraph outcome = new Paragraph(words);
            outcome.addClassName("mp-ledger-outcome");
            add(outcome);
        });
        seen(entry, athlete);
        add(diff(entry));
        actions(entry, told, actions);
    }

    private void reasons(LedgerEntry entry, Doors doors, EvidenceLinks links) {
        if (!entry.evidence().isEmpty()) {
            Div evidence = new Div();
            evidence.addClassNames("mp-ledger-evidence", "mp-small");
            entry.evidence()
                    .forEach(each -> evidence.add(
                            links.of(each.kind(), each.id(), doors.ledgerWords().evidence(entry, each, formats))));
            add(evidence);
        }
        if (!entry.source().isEmpty()) {
            Span source = new Span(entry.source());
            source.addClassNames("mp-quiet", "mp-small");
            add(source);
        }
    }

    private void seen(LedgerEntry entry, AthleteProfile athlete) {
        AccountId who = entry.who();
        Instant acknowledged = entry.acknowledged();
        boolean own = who != null && who.equals(athlete.account());
        boolean over = entry.changes().stream()
                .allMatch(change -> change.either().day().isBefore(formats.today()));
        if (entry.undone() || own || acknowledged == null && over) {
            return;
        }
        Span seen = new Span(
                acknowledged == null
                        ? getTranslation("training.ledger.unacknowledged", athlete.firstName())
                        : getTranslation(
                                "training.ledger.acknowledged", athlete.firstName(), formats.ago(acknowledged)));
        seen.addClassNames("mp-quiet", "mp-small");
        add(seen);
    }

    private Details diff(LedgerEntry entry) {
        Div diff = new Div();
        diff.addClassName("mp-ledger-diff");
        Details details = new Details(getTranslation("training.ledger.diff"), diff);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && diff.getComponentCount() == 0) {
                entry.changes().forEach(change -> diff.add(change(change)));
            }
        });
        return details;
    }

    private void actions(LedgerEntry entry, String told, Actions actions) {
        if (entry.undone()) {
            Span undone = new Span(getTranslation("training.ledger.is-undone"));
            undone.addClassNames("mp-quiet", "mp-small");
            add(undone);
            return;
        }
        Button back = new Button(getTranslation("ui.undo"), click -> actions.undo());
        back.setAriaLabel(getTranslation("training.ledger.undo", told));
        Button came = new Button(
                getTranslation("training.ledger.outcome.say"), click -> new OutcomeDialog(entry, actions::came).open());
        came.setAriaLabel(getTranslation("training.ledger.outcome.say.label", told));
        Div buttons = new Div(back, came);
        buttons.addClassNames("mp-row", "mp-ledger-actions");
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        came.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(buttons);
    }

    private Div change(LedgerChange change) {
        Div lines = new Div();
        lines.addClassName("mp-ledger-change");
        WorkoutSnapshot before = change.before();
        WorkoutSnapshot after = change.after();
        if (before != null && !before.dropped()) {
            lines.add(state("training.ledger.before", before));
        }
        if (after != null && !after.dropped()) {
            lines.add(state("training.ledger.after", after));
        } else {
            Paragraph gone = new Paragraph(getTranslation("training.ledger.gone"));
            gone.addClassName("mp-quiet");
            lines.add(gone);
        }
        return lines;
    }

    private Paragraph state(String key, WorkoutSnapshot state) {
        Span label = new Span(getTranslation(key));
        label.addClassNames("mp-quiet", "mp-small");
        Paragraph line = new Paragraph(
                label,
                new Span(getTranslation(
                        "training.ledger.state", formats.day(state.day()), state.title(), state.notation())));
        if (!state.why().isEmpty()) {
            Span why = new Span(state.why());
            why.addClassName("mp-quiet");
            line.add(why);
        }
        return line;
    }
}
