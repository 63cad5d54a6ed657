package io.milepost.workspace.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Viewer;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneSentences;
import io.milepost.progress.Milestones;
import io.milepost.roster.Athletes;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import io.milepost.touchpoints.RoughDay;
import io.milepost.touchpoints.RoughDayId;
import io.milepost.touchpoints.RoughDays;
import io.milepost.touchpoints.panels.ReplyDialog;
import io.milepost.training.proposals.ProposalWords;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import io.milepost.workspace.Desk;
import io.milepost.workspace.desk.DeskRow;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A coach sits down and wants to know who needs her, why, and what to do: one queue that empties. */
@Route("coach/:practice/desk")
@PermitAll
class DeskView extends Div implements HasDynamicTitle, DeskActions.Deeds {

    private final Desk desk;
    private final Milestones milestones;
    private final MilestoneSentences sentences;
    private final RoughDays roughDays;
    private final Formats formats;
    private final Slug practice;
    private final DeskActions actions;
    private final PageHeader header;
    private final Div content = new Div();
    private final List<DeskLine> lines = new ArrayList<>();
    private int focused = -1;

    DeskView(
            Desk desk,
            Athletes athletes,
            Milestones milestones,
            MilestoneSentences sentences,
            ProposalWords proposalWords,
            RoughDays roughDays,
            Practices practices,
            Seats seats,
            Viewer viewer) {
        this.desk = desk;
        this.milestones = milestones;
        this.sentences = sentences;
        this.roughDays = roughDays;
        this.formats = viewer.formats();
        this.practice = practices.current().slug();
        this.actions = new DeskActions(
                athletes,
                sentences,
                proposalWords,
                formats,
                practice,
                seats.requireMember().is(Role.OWNER),
                this::getTranslation,
                this);
        addClassNames("mp-screen", "mp-desk");
        header = new PageHeader(getTranslation("workspace.desk.title"));
        add(header, content, keys());
        refresh();
    }

    private void refresh() {
        Desk.State state = desk.now();
        lines.clear();
        content.removeAll();
        focused = -1;
        header.aside(getTranslation("workspace.desk.counts", state.rows().size(), state.onTrack()));
        if (state.rows().isEmpty()) {
            content.add(nobody(state.onTrack()));
            return;
        }
        UnorderedList queue = new UnorderedList();
        queue.addClassName("mp-queue");
        for (DeskRow row : state.rows()) {
            DeskLine line = new DeskLine(row, practice, formats, actions.of(row, state));
            lines.add(line);
            queue.add(new ListItem(line));
        }
        content.add(queue);
    }

    @Override
    public void cheer(Milestone milestone, DeskRow row) {
        new CheerDialog(row.top().name(), sentences.of(milestone, formats), (words, sentence) -> {
                    milestones.cheer(milestone.id(), words);
                    if (!sentence.strip()
                            .equals(sentences.of(milestone, formats).sentence())) {
                        milestones.word(milestone.id(), sentence);
                    }
                    refresh();
                })
                .open();
    }

    @Override
    public void reply(DeskRow row) {
        RoughDayId id = new RoughDayId(Objects.requireNonNull(row.top().subject(), "a rough day"));
        RoughDay day = roughDays.get(id);
        new ReplyDialog(
                        row.top().name(),
                        day,
                        words -> {
                            roughDays.reply(id, words);
                            refresh();
                        },
                        () -> {
                            roughDays.done(id);
                            refresh();
                            Notices.done(
                                    getTranslation("touchpoints.reply.spoken"),
                                    getTranslation("touchpoints.undo"),
                                    () -> {
                                        roughDays.reopen(id);
                                        refresh();
                                    });
                        })
                .open();
    }

    private EmptyState nobody(int onTrack) {
        return onTrack == 0
                ? new EmptyState(
                        getTranslation("workspace.desk.new.title"),
                        getTranslation("workspace.desk.new.text"),
                        new Anchor(RosterNavigation.athletes(practice), getTranslation("workspace.desk.new.step")))
                : new EmptyState(
                        getTranslation("workspace.desk.empty.title"),
                        getTranslation("workspace.desk.empty.text", onTrack));
    }

    private Paragraph keys() {
        UI.getCurrent().addShortcutListener(() -> step(1), Key.KEY_J).listenOn(this);
        UI.getCurrent().addShortcutListener(() -> step(-1), Key.KEY_K).listenOn(this);
        Paragraph keys = new Paragraph(getTranslation("workspace.desk.keys"));
        keys.addClassNames("mp-quiet", "mp-small", "mp-keys");
        return keys;
    }

    private void step(int by) {
        if (!lines.isEmpty()) {
            focused = Math.clamp(focused + by, 0, lines.size() - 1);
            lines.get(focused).focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.desk.title");
    }
}
