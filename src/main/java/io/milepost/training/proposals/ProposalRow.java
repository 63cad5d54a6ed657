package io.milepost.training.proposals;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.adaptation.Rule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposal: one for each rule and set of facts, for ever. */
@Entity
@Table(name = "plan_proposal")
class ProposalRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy", nullable = false, updatable = false)
    private Rule rule;

    @Column(nullable = false, updatable = false)
    private String identity;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ProposalContent content;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Proposal.State state;

    @Column(nullable = false)
    private Instant found;

    private @Nullable Instant decided;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_name", nullable = false)
    private String decidedName;

    @Column(nullable = false)
    private String said;

    @Column(name = "entry_id")
    private @Nullable UUID entryId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ProposalRow() {}

    private ProposalRow(AthleteId athlete, Rule rule, ProposalContent content, LocalDate firstDay, Instant now) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.rule = rule;
        this.identity = identity(rule, content.facts());
        this.content = content;
        this.firstDay = firstDay;
        this.state = Proposal.State.OPEN;
        this.found = now;
        this.decidedName = "";
        this.said = "";
    }

    static ProposalRow found(AthleteId athlete, Rule rule, ProposalContent content, LocalDate firstDay, Instant now) {
        return new ProposalRow(athlete, rule, content, firstDay, now);
    }

    private static String identity(Rule rule, Set<String> facts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((rule + String.join("\n", new TreeSet<>(facts))).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOf(Rule other, Set<String> facts) {
        return rule == other && content.facts().equals(facts);
    }

    /** Whether it was decided, and these facts hold nothing new. */
    boolean settles(Rule other, Set<String> facts) {
        return state.isDecided() && rule == other && content.facts().containsAll(facts);
    }

    boolean waits() {
        return state.waits();
    }

    /** Thought out again: the workouts as they are now. */
    void follow(ProposalContent now, LocalDate day, Instant at) {
        if (state == Proposal.State.OPEN && content.equals(now) && firstDay.equals(day)) {
            return;
        }
        if (state != Proposal.State.OPEN) {
            found = at;
        }
        state = Proposal.State.OPEN;
        content = now;
        firstDay = day;
    }

    /** What it rested on holds no more. */
    void vanish() {
        if (!state.isDecided()) {
            state = Proposal.State.GONE;
        }
    }

    void outdated() {
        state = Proposal.State.OUTDATED;
    }

    void approved(boolean asItStood, LedgerEntryId entry, @Nullable AccountId by, String name, Instant now) {
        decide(asItStood ? Proposal.State.APPROVED : Proposal.State.EDITED, by, name, now);
        entryId = entry.value();
    }

    void declined(String because, @Nullable AccountId by, String name, Instant now) {
        decide(Proposal.State.DECLINED, by, name, now);
        said = because;
    }

    private void decide(Proposal.State how, @Nullable AccountId by, String name, Instant now) {
        state = how;
        decided = now;
        decidedBy = by == null ? null : by.value();
        decidedName = name;
    }

    /** Waits again, as if nobody had declined it. */
    void reopen() {
        state = Proposal.State.OPEN;
        decided = null;
        decidedBy = null;
        decidedName = "";
        said = "";
    }

    ProposalId id() {
        return new ProposalId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    Rule rule() {
        return rule;
    }

    Proposal.State state() {
        return state;
    }

    ProposalContent content() {
        return content;
    }

    Waiting toWaiting() {
        int workouts = (int)
                content.edits().stream().filter(ProposalContent.Edit::ticked).count();
        return new Waiting(id(), athlete(), rule, content.reason(), firstDay, found, workouts);
    }

    Proposal toProposal(List<Difference> differences) {
        return new Proposal(
                id(),
                athlete(),
                rule,
                content.reason(),
                content.evidence(),
                differences,
                firstDay,
                found,
                state,
                decided,
                decidedName,
                said,
                entryId == null ? null : new LedgerEntryId(entryId));
    }
}
