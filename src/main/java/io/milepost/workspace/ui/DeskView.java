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
import io.milepost.connections.ConnectionNavigation;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneSentences;
import io.milepost.progress.Milestones;
import io.milepost.review.ReviewPaths;
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
import io.milepost.workspace.desk.Reason;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A coach sits down and wants to know who needs her, why, and what to do: one queue that empties. */
@Route("coach/:practice/desk")
@PermitAll
class DeskView extends Div implements HasDynamicTitle {

    private static final String BY_KEYS = "keys";

    private final Desk desk;
    private final Athletes athletes;
    private final Milestones milestones;
    private final MilestoneSentences sentences;
    private final ProposalWords proposalWords;
    private final RoughDays roughDays;
    private final Formats formats;
    private final Slug practice;
    private final boolean owner;
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
        this.athletes = athletes;
        this.milestones = milestones;
        this.sentences = sentences;
        this.proposalWords = proposalWords;
        this.roughDays = roughDays;
        this.formats = viewer.formats();
        this.practice = practices.current().slug();
        this.owner = seats.requireMember().is(Role.OWNER);
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
            DeskLine line = new DeskLine(row, practice, formats, actionOf(row, state));
            lines.add(line);
            queue.add(new ListItem(line));
        }
        content.add(queue);
    }

    private DeskLine.Action actionOf(DeskRow row, Desk.State state) {
        return switch (row.top().reason()) {
            case CHEER -> {
                Milestone milestone = state.milestone(row);
                MilestoneSentences.Words words = sentences.of(milestone, formats);
                String fact =
                        words.kicker() + ", " + words.number() + (words.unit().isEmpty() ? "" : " " + words.unit());
                yield new DeskLine.Action.Do(fact, getTranslation("workspace.desk.cheer"), () -> cheer(milestone, row));
            }
            case ROUGH_DAY ->
                new DeskLine.Action.Answer(
                        getTranslation("touchpoints.reply"),
                        () -> reply(row),
                        state.hasProposal(row)
                                ? new DeskLine.Action.Open("proposals", getTranslation("workspace.desk.see-proposal"))
                                : null);
            case SILENT ->
                new DeskLine.Action.Write(
                        emailOf(row),
                        getTranslation(
                                "workspace.words.silent",
                                Reason.SILENT.allowed().toDays()));
            case RUNWAY ->
                new DeskLine.Action.Open(
                        "calendar",
                        getTranslation("workspace.desk.plan-on"),
                        getTranslation(
                                "workspace.words.runway",
                                formats.day(LocalDate.parse(row.top().words()))));
            case RACE_UNPLANNED ->
                new DeskLine.Action.Open(
                        "race-day",
                        getTranslation("workspace.desk.plan-race"),
                        getTranslation(
                                "workspace.words.race-unplanned",
                                formats.day(LocalDate.parse(row.top().words()))));
            case KEYS_MISSED ->
                new DeskLine.Action.Open(
                        "calendar",
                        getTranslation("workspace.desk.look"),
                        getTranslation(
                                "workspace.words.keys-missed",
                                Integer.parseInt(row.top().words())));
            case GATE -> new DeskLine.Action.Open("progress", getTranslation("workspace.desk.look"), gate(row));
            case SIGN_UP -> new DeskLine.Action.Open("calendar", getTranslation("workspace.desk.plan"));
            case THRESHOLD ->
                new DeskLine.Action.Open(
                        "paces",
                        getTranslation("workspace.desk.decide"),
                        getTranslation("workspace.words.suggestion."
                                + state.suggestion(row).kind().word()));
            case PROPOSAL_SOON, PROPOSAL, REPACE ->
                new DeskLine.Action.Open(
                        "proposals",
                        getTranslation("workspace.desk.decide"),
                        proposalWords.reason(state.proposal(row).reason(), formats));
            case FINDING ->
                new DeskLine.Action.Open(ReviewPaths.PANEL, getTranslation("workspace.desk.review"), findingNews(row));
            case CONNECTION -> connection(row);
            case RED_FLAG, PAIN, ILLNESS, LOW_TREND ->
                new DeskLine.Action.Open("check-ins", getTranslation("workspace.desk.look"));
        };
    }

    /** Only the athlete can give permission again, and only an owner can mend keys; the row's words are why and whose. */
    private DeskLine.Action connection(DeskRow row) {
        String words = row.top().words();
        int colon = words.indexOf(':');
        String why = words.substring(0, colon);
        String fact = getTranslation("workspace.words.connection." + why, words.substring(colon + 1));
        if (!BY_KEYS.equals(why)) {
            String email = emailOf(row);
            return email.isBlank()
                    ? new DeskLine.Action.Open("activities", getTranslation("workspace.desk.look"), fact)
                    : new DeskLine.Action.Write(email, fact);
        }
        return owner
                ? new DeskLine.Action.Go(
                        ConnectionNavigation.keys(practice), getTranslation("workspace.desk.mend"), fact)
                : new DeskLine.Action.Open("activities", getTranslation("workspace.desk.look"), fact);
    }

    /** The row's words are the kind of news and how many findings it is about. */
    private String findingNews(DeskRow row) {
        String words = row.top().words();
        int colon = words.indexOf(':');
        return getTranslation(
                "workspace.words." + words.substring(0, colon), Integer.parseInt(words.substring(colon + 1)));
    }

    /** The row's words are how the goal looks and what it is called. */
    private String gate(DeskRow row) {
        String words = row.top().words();
        int colon = words.indexOf(':');
        return getTranslation("workspace.words.gate." + words.substring(0, colon), words.substring(colon + 1));
    }

    private String emailOf(DeskRow row) {
        String email = athletes.requireAsTeam(row.top().athlete()).email();
        return email == null ? "" : email;
    }

    private void cheer(Milestone milestone, DeskRow row) {
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

    private void reply(DeskRow row) {
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
