package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.ChangeRefused;
import io.milepost.training.PlanEdit;
import io.milepost.training.proposals.Approve;
import io.milepost.training.proposals.Decided;
import io.milepost.training.proposals.Difference;
import io.milepost.training.proposals.Proposal;
import io.milepost.training.proposals.ProposalId;
import io.milepost.training.proposals.ProposalWords;
import io.milepost.training.proposals.Proposals;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** A coach decides what the rules propose about one plan: each with a key, or several at once. Nothing changes by itself. */
class ProposalList extends Div {

    private final Doors doors;
    private final Proposals proposals;
    private final ProposalWords words;
    private final AthleteProfile athlete;
    private final Formats formats;
    private final List<ProposalCard> cards = new ArrayList<>();
    private final Div several = new Div();
    private int focused;

    ProposalList(Doors doors, Proposals proposals, ProposalWords words, AthleteProfile athlete) {
        this.doors = doors;
        this.proposals = proposals;
        this.words = words;
        this.athlete = athlete;
        this.formats = doors.viewer().formats();
        addClassNames("mp-screen", "mp-proposals");
        several.addClassNames("mp-row", "mp-proposals-several");
        Shortcuts.addShortcutListener(this, () -> step(1), Key.KEY_J).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.KEY_K).listenOn(this);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        removeAll();
        cards.clear();
        List<Proposal> waiting = proposals.of(athlete.id());
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    getTranslation("training.proposals.empty.title"),
                    getTranslation("training.proposals.empty.text", athlete.firstName())));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("mp-proposal-list");
            for (Proposal proposal : waiting) {
                ProposalCard card = new ProposalCard(proposal, doors, words, links(), new Decisions(proposal));
                cards.add(card);
                list.add(new ListItem(card));
            }
            add(several, list, keys());
            tellSeveral();
            focused = Math.clamp(focused, 0, cards.size() - 1);
            cards.get(focused).focus();
        }
        decided();
    }

    private void decided() {
        List<Proposal> decided = proposals.decided(athlete.id());
        if (decided.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-proposals-decided");
        decided.forEach(each -> list.add(new ListItem(told(each))));
        add(new Details(getTranslation("training.proposals.decided", decided.size()), list));
    }

    private Div told(Proposal proposal) {
        Span reason = new Span(words.reason(proposal.reason(), formats));
        Span how = new Span(getTranslation(
                "training.proposals.state." + proposal.state().name().toLowerCase(Locale.ROOT),
                proposal.decidedBy(),
                formats.ago(Objects.requireNonNullElse(proposal.decided(), proposal.found())),
                proposal.said()));
        how.addClassNames("mp-quiet", "mp-small");
        Div line = new Div(reason, how);
        line.addClassName("mp-stack");
        return line;
    }

    private void tellSeveral() {
        List<ProposalId> chosen = cards.stream()
                .filter(ProposalCard::isChosen)
                .map(card -> card.proposal().id())
                .toList();
        several.removeAll();
        long open =
                cards.stream().filter(card -> card.proposal().state().waits()).count();
        if (chosen.isEmpty()) {
            several.setVisible(open > 1);
            Button all = new Button(getTranslation("training.proposals.choose-all"), click -> {
                cards.forEach(ProposalCard::choose);
                tellSeveral();
            });
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            several.add(all);
            return;
        }
        several.setVisible(true);
        Button approve = new Button(
                getTranslation("training.proposals.approve-several", chosen.size()), click -> approveAll(chosen));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        Button decline = new Button(
                getTranslation("training.proposals.decline-several", chosen.size()), click -> declineAll(chosen));
        several.add(approve, decline);
    }

    private void approveAll(List<ProposalId> chosen) {
        List<Decided> decided = proposals.approve(chosen);
        long done = decided.stream().filter(Decided.Approved.class::isInstance).count();
        if (done > 0) {
            Notices.done(getTranslation("training.proposals.approved-several", done));
        }
        decided.stream()
                .filter(each -> !(each instanceof Decided.Approved))
                .findFirst()
                .ifPresent(this::tell);
        refresh();
    }

    private void declineAll(List<ProposalId> ids) {
        new DeclineDialog(ids.size(), reason -> {
                    tellDeclined(proposals.decline(ids, reason));
                    refresh();
                })
                .open();
    }

    private void tellDeclined(List<ProposalId> declined) {
        if (declined.isEmpty()) {
            Notices.problem(getTranslation("training.proposals.already"), getTranslation("ui.close"));
            return;
        }
        Notices.done(getTranslation("training.proposals.declined", declined.size()), getTranslation("ui.undo"), () -> {
            declined.forEach(proposals::reopen);
            refresh();
        });
    }

    private void decide(Supplier<Decided> work) {
        try {
            tell(work.get());
        } catch (ChangeRefused refused) {
            Notices.problem(getTranslation(refused.key()), getTranslation("ui.close"));
        }
        refresh();
    }

    private void tell(Decided decided) {
        switch (decided) {
            case Decided.Approved approved ->
                Notices.done(getTranslation("training.proposals.approved"), getTranslation("ui.undo"), () -> {
                    UndoNotice.say(doors.calendars().undo(approved.entry()), formats);
                    refresh();
                });
            case Decided.Outdated outdated ->
                Notices.problem(
                        getTranslation("training.proposals.moved-on", outdated.workout()), getTranslation("ui.close"));
            case Decided.ThoughtAgain _ ->
                Notices.problem(getTranslation("training.proposals.thought-again"), getTranslation("ui.close"));
            case Decided.Already _ ->
                Notices.problem(getTranslation("training.proposals.already"), getTranslation("ui.close"));
        }
    }

    private Paragraph keys() {
        Paragraph keys = new Paragraph(getTranslation("training.proposals.keys"));
        keys.addClassNames("mp-quiet", "mp-small", "mp-keys");
        return keys;
    }

    private void step(int by) {
        if (!cards.isEmpty()) {
            focused = Math.clamp(focused + by, 0, cards.size() - 1);
            cards.get(focused).focus();
        }
    }

    private EvidenceLinks links() {
        return new EvidenceLinks(doors.practices().current().slug(), athlete.id());
    }

    /** What a card asks for. */
    private final class Decisions implements ProposalCard.Decisions {

        private final Proposal proposal;

        Decisions(Proposal proposal) {
            this.proposal = proposal;
        }

        @Override
        public void approve(List<Difference> ticked) {
            List<PlanEdit.OfWorkout> edits =
                    ticked.stream().map(Difference::edit).toList();
            decide(() -> proposals.approve(new Approve(proposal.id(), edits, "")));
        }

        @Override
        public void edit(List<Difference> ticked) {
            Days days = new Days(formats);
            new ProposalDialog(
                            proposal,
                            ticked,
                            words.reason(proposal.reason(), formats),
                            days,
                            doors,
                            approve -> decide(() -> proposals.approve(approve)))
                    .open();
        }

        @Override
        public void decline() {
            declineAll(List.of(proposal.id()));
        }

        @Override
        public void chosen() {
            tellSeveral();
        }

        @Override
        public void focused(ProposalCard card) {
            focused = Math.max(0, cards.indexOf(card));
        }
    }
}
