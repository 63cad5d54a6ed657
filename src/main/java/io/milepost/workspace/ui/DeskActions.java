package io.milepost.workspace.ui;

import io.milepost.connections.ConnectionNavigation;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneSentences;
import io.milepost.review.ReviewPaths;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Slug;
import io.milepost.training.proposals.ProposalWords;
import io.milepost.ui.Formats;
import io.milepost.workspace.Desk;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Reason;
import java.time.LocalDate;

/** What a row of the Desk says beside the name, and what its button does: one action for each reason. */
final class DeskActions {

    private static final String BY_KEYS = "keys";

    private final Athletes athletes;
    private final MilestoneSentences sentences;
    private final ProposalWords proposalWords;
    private final Formats formats;
    private final Slug practice;
    private final boolean owner;
    private final Wording words;
    private final Deeds deeds;

    /** The words of the reader's language. */
    interface Wording {
        String get(String key, Object... values);
    }

    /** What is done on the Desk itself. */
    interface Deeds {
        void cheer(Milestone milestone, DeskRow row);

        void reply(DeskRow row);
    }

    /** What a signal's words hold: {@code kind:about}. */
    private record Told(String kind, String about) {

        static Told by(DeskRow row) {
            String words = row.top().words();
            int colon = words.indexOf(':');
            return new Told(words.substring(0, colon), words.substring(colon + 1));
        }
    }

    /** @param owner whether whoever looks may mend the practice's keys */
    DeskActions(
            Athletes athletes,
            MilestoneSentences sentences,
            ProposalWords proposalWords,
            Formats formats,
            Slug practice,
            boolean owner,
            Wording words,
            Deeds deeds) {
        this.athletes = athletes;
        this.sentences = sentences;
        this.proposalWords = proposalWords;
        this.formats = formats;
        this.practice = practice;
        this.owner = owner;
        this.words = words;
        this.deeds = deeds;
    }

    DeskLine.Action of(DeskRow row, Desk.State state) {
        return switch (row.top().reason()) {
            case CHEER -> {
                Milestone milestone = state.milestone(row);
                MilestoneSentences.Words said = sentences.of(milestone, formats);
                String fact =
                        said.kicker() + ", " + said.number() + (said.unit().isEmpty() ? "" : " " + said.unit());
                yield new DeskLine.Action.Do(
                        fact, words.get("workspace.desk.cheer"), () -> deeds.cheer(milestone, row));
            }
            case ROUGH_DAY ->
                new DeskLine.Action.Answer(
                        words.get("touchpoints.reply"),
                        () -> deeds.reply(row),
                        state.hasProposal(row)
                                ? new DeskLine.Action.Open("proposals", words.get("workspace.desk.see-proposal"))
                                : null);
            case SILENT ->
                new DeskLine.Action.Write(
                        emailOf(row),
                        words.get(
                                "workspace.words.silent",
                                Reason.SILENT.allowed().toDays()));
            case RUNWAY ->
                new DeskLine.Action.Open(
                        "calendar",
                        words.get("workspace.desk.plan-on"),
                        words.get(
                                "workspace.words.runway",
                                formats.day(LocalDate.parse(row.top().words()))));
            case RACE_UNPLANNED ->
                new DeskLine.Action.Open(
                        "race-day",
                        words.get("workspace.desk.plan-race"),
                        words.get(
                                "workspace.words.race-unplanned",
                                formats.day(LocalDate.parse(row.top().words()))));
            case KEYS_MISSED ->
                new DeskLine.Action.Open(
                        "calendar",
                        words.get("workspace.desk.look"),
                        words.get(
                                "workspace.words.keys-missed",
                                Integer.parseInt(row.top().words())));
            case GATE -> new DeskLine.Action.Open("progress", words.get("workspace.desk.look"), gate(row));
            case SIGN_UP -> new DeskLine.Action.Open("calendar", words.get("workspace.desk.plan"));
            case THRESHOLD ->
                new DeskLine.Action.Open(
                        "paces",
                        words.get("workspace.desk.decide"),
                        words.get("workspace.words.suggestion."
                                + state.suggestion(row).kind().word()));
            case PROPOSAL_SOON, PROPOSAL, REPACE ->
                new DeskLine.Action.Open(
                        "proposals",
                        words.get("workspace.desk.decide"),
                        proposalWords.reason(state.proposal(row).reason(), formats));
            case FINDING ->
                new DeskLine.Action.Open(ReviewPaths.PANEL, words.get("workspace.desk.review"), findingNews(row));
            case CONNECTION -> connection(row);
            case RED_FLAG, PAIN, ILLNESS, LOW_TREND ->
                new DeskLine.Action.Open("check-ins", words.get("workspace.desk.look"));
        };
    }

    /** Only the athlete can give permission again, and only an owner can mend keys; the row's words are why and whose. */
    private DeskLine.Action connection(DeskRow row) {
        Told told = Told.by(row);
        String fact = words.get("workspace.words.connection." + told.kind(), told.about());
        if (!BY_KEYS.equals(told.kind())) {
            String email = emailOf(row);
            return email.isBlank()
                    ? new DeskLine.Action.Open("activities", words.get("workspace.desk.look"), fact)
                    : new DeskLine.Action.Write(email, fact);
        }
        return owner
                ? new DeskLine.Action.Go(ConnectionNavigation.keys(practice), words.get("workspace.desk.mend"), fact)
                : new DeskLine.Action.Open("activities", words.get("workspace.desk.look"), fact);
    }

    private String findingNews(DeskRow row) {
        Told told = Told.by(row);
        return words.get("workspace.words." + told.kind(), Integer.parseInt(told.about()));
    }

    private String gate(DeskRow row) {
        Told told = Told.by(row);
        return words.get("workspace.words.gate." + told.kind(), told.about());
    }

    private String emailOf(DeskRow row) {
        String email = athletes.requireAsTeam(row.top().athlete()).email();
        return email == null ? "" : email;
    }
}
