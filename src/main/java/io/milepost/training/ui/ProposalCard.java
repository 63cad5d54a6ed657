package io.milepost.training.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.PlanEdit;
import io.milepost.training.adaptation.Fact;
import io.milepost.training.proposals.Difference;
import io.milepost.training.proposals.Proposal;
import io.milepost.training.proposals.ProposalWords;
import io.milepost.ui.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One proposal: why, before and after side by side, what it leans on, and the decision. */
class ProposalCard extends Div {

    /** What the coach decided. */
    interface Decisions {
        void approve(List<Difference> ticked);

        void edit(List<Difference> ticked);

        void decline();

        void chosen();

        void focused(ProposalCard card);
    }

    private final Proposal proposal;
    private final Decisions decisions;
    private final Formats formats;
    private final Map<Difference, Checkbox> ticks = new LinkedHashMap<>();
    private final Checkbox choice = new Checkbox();
    private final Button approve = new Button();

    ProposalCard(Proposal proposal, Doors doors, ProposalWords words, EvidenceLinks links, Decisions decisions) {
        this.proposal = proposal;
        this.decisions = decisions;
        this.formats = doors.viewer().formats();
        addClassNames("mp-card", "mp-proposal");
        getElement().setAttribute("tabindex", "0");
        String reason = words.reason(proposal.reason(), formats);
        add(head(words.name(proposal.rule(), formats)), new H3(reason));
        if (proposal.state() == Proposal.State.OUTDATED) {
            Paragraph outdated = new Paragraph(getTranslation("training.proposals.outdated"));
            outdated.addClassName("mp-proposal-outdated");
            add(outdated);
        }
        add(differences(doors));
        if (proposal.state().waits() && proposal.differences().stream().anyMatch(each -> !each.ticked())) {
            add(unticked());
        }
        add(evidence(words, links));
        Paragraph source = new Paragraph(words.source(proposal.rule(), formats));
        source.addClassNames("mp-quiet", "mp-small");
        add(source, buttons(reason));
        getElement().addEventListener("focusin", event -> decisions.focused(this));
        Shortcuts.addShortcutListener(this, this::approve, Key.KEY_A).listenOn(this);
        Shortcuts.addShortcutListener(this, this::edit, Key.KEY_E).listenOn(this);
        Shortcuts.addShortcutListener(this, this::decline, Key.KEY_D).listenOn(this);
    }

    Proposal proposal() {
        return proposal;
    }

    boolean isChosen() {
        return choice.getValue() && proposal.state().waits();
    }

    void choose() {
        choice.setValue(proposal.state().waits());
    }

    void focus() {
        // Not before the screen stands: an element without a place takes no focus.
        getElement().executeJs("requestAnimationFrame(() => this.focus({preventScroll: true}))");
    }

    void approve() {
        List<Difference> ticked = ticked();
        if (proposal.state().waits() && !ticked.isEmpty()) {
            decisions.approve(ticked);
        }
    }

    void edit() {
        if (proposal.state().waits()) {
            decisions.edit(ticked());
        }
    }

    void decline() {
        decisions.decline();
    }

    private Div head(String rule) {
        Span name = new Span(rule);
        name.addClassName("mp-proposal-rule");
        Span since = new Span(formats.ago(proposal.found()));
        since.setTitle(formats.exactly(proposal.found()));
        since.addClassNames("mp-quiet", "mp-small");
        Div head = new Div(name, since);
        if (proposal.state().waits()) {
            choice.setAriaLabel(getTranslation("training.proposals.choose", rule));
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    decisions.chosen();
                }
            });
            head.addComponentAsFirst(choice);
        }
        head.addClassNames("mp-row", "mp-proposal-head");
        return head;
    }

    private Div differences(Doors doors) {
        boolean ticking = proposal.differences().stream().anyMatch(each -> !each.ticked())
                || proposal.differences().stream().anyMatch(each -> each.edit() instanceof PlanEdit.Repace);
        DifferenceCells cells = new DifferenceCells(doors.words(), formats);
        Div grid = new Div();
        grid.addClassName("mp-difference");
        grid.add(label("training.ledger.before"), label("training.ledger.after"));
        for (Difference each : proposal.differences()) {
            Div before = cells.before(each);
            if (ticking) {
                Checkbox tick = new Checkbox(each.ticked());
                tick.setAriaLabel(getTranslation("training.proposals.tick", cells.name(each)));
                tick.addValueChangeListener(change -> tellApprove());
                tick.setEnabled(proposal.state().waits());
                ticks.put(each, tick);
                before.addComponentAsFirst(tick);
            }
            grid.add(before, cells.after(each));
        }
        return grid;
    }

    /** Why some of it is not ticked, and all of it in one click. */
    private Div unticked() {
        Div unticked = new Div();
        unticked.addClassNames("mp-row", "mp-small", "mp-quiet");
        unticked.add(new Span(getTranslation("training.proposals.unticked")));
        if (ticks.size() > 1) {
            unticked.add(new TickAll(List.copyOf(ticks.values())));
        }
        return unticked;
    }

    private Span label(String key) {
        Span label = new Span(getTranslation(key));
        label.addClassNames("mp-quiet", "mp-small");
        return label;
    }

    private Div evidence(ProposalWords words, EvidenceLinks links) {
        Div evidence = new Div();
        evidence.addClassNames("mp-row", "mp-small", "mp-proposal-evidence");
        for (Fact fact : proposal.evidence()) {
            evidence.add(links.of(fact.kind(), fact.id(), words.fact(fact, formats)));
        }
        return evidence;
    }

    private Div buttons(String reason) {
        Div buttons = new Div();
        buttons.addClassName("mp-row");
        if (proposal.state().waits()) {
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setDisableOnClick(true);
            approve.addClickListener(click -> approve());
            approve.setAriaLabel(getTranslation("training.proposals.approve.label", reason));
            Button edit = new Button(getTranslation("training.proposals.edit"), click -> edit());
            edit.setAriaLabel(getTranslation("training.proposals.edit.label", reason));
            buttons.add(approve, edit);
            tellApprove();
        }
        Button decline = new Button(getTranslation("training.proposals.decline"), click -> decline());
        decline.setAriaLabel(getTranslation("training.proposals.decline.label", reason));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(decline);
        return buttons;
    }

    private List<Difference> ticked() {
        List<Difference> ticked = new ArrayList<>();
        for (Difference each : proposal.differences()) {
            Checkbox tick = ticks.get(each);
            if (tick == null ? each.ticked() : tick.getValue()) {
                ticked.add(each);
            }
        }
        return ticked;
    }

    private void tellApprove() {
        int count = ticked().size();
        approve.setText(getTranslation("training.proposals.approve", count));
        approve.setEnabled(count > 0);
    }
}
