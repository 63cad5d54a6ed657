package io.milepost.training.proposals;

import io.milepost.accounts.Accounts;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.training.Calendars;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.adaptation.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules of adaptation propose. Each proposal waits until a coach approves it, as it is or edited, or declines it
 * with a reason; nothing changes by itself, and what was decided does not come back for the same facts. For the team.
 */
@Service
public class Proposals {

    private static final Set<Proposal.State> SHOWN = Set.of(Proposal.State.OPEN, Proposal.State.OUTDATED);
    private static final Set<Proposal.State> DECIDED =
            Set.of(Proposal.State.APPROVED, Proposal.State.EDITED, Proposal.State.DECLINED);

    private final ProposalRows rows;
    private final Calendars calendars;
    private final Wording wording;
    private final ProposalBook book;
    private final Athletes athletes;
    private final Accounts accounts;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Proposals(
            ProposalRows rows,
            Calendars calendars,
            Wording wording,
            ProposalBook book,
            Athletes athletes,
            Accounts accounts,
            Seats seats,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.wording = wording;
        this.book = book;
        this.athletes = athletes;
        this.accounts = accounts;
        this.seats = seats;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What waits for a decision about one athlete, and what the plan left behind; what begins first comes first. */
    @Transactional(readOnly = true)
    public List<Proposal> of(AthleteId athlete) {
        AthleteProfile profile = athletes.requireAsTeam(athlete);
        List<ProposalRow> shown = rows.findByAthleteIdAndStateInOrderByFirstDayAscIdAsc(athlete.value(), SHOWN);
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<WorkoutId, PlannedWorkout> present = present(profile);
        return shown.stream()
                .map(row -> row.toProposal(differences(row, present)))
                .toList();
    }

    /** What was decided about one athlete, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> decided(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.findByAthleteIdAndStateInOrderByFirstDayAscIdAsc(athlete.value(), DECIDED).reversed().stream()
                .map(row -> row.toProposal(differences(row, Map.of())))
                .toList();
    }

    /** How many wait about one athlete. */
    @Transactional(readOnly = true)
    public int count(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.countByAthleteIdAndState(athlete.value(), Proposal.State.OPEN);
    }

    /** What waits about anybody on the roster whom the seat sees, waiting longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        seats.requireTeam();
        List<UUID> visible = athletes.onRoster().stream()
                .map(AthleteProfile::id)
                .map(AthleteId::value)
                .toList();
        return visible.isEmpty()
                ? List.of()
                : rows.findByStateAndAthleteIdInOrderByFoundAscIdAsc(Proposal.State.OPEN, visible).stream()
                        .map(ProposalRow::toWaiting)
                        .toList();
    }

    /** Whom of these a rule had something to say about since then, decided, gone or waiting; for the team. */
    @Transactional(readOnly = true)
    public Set<AthleteId> concernedBy(Rule rule, Collection<AthleteId> who, Instant since) {
        athletes.requireAsTeam(who);
        return rows.withRule(who.stream().map(AthleteId::value).toList(), rule, since).stream()
                .map(AthleteId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One proposal; else {@link Missing}. */
    @Transactional(readOnly = true)
    public Proposal get(ProposalId id) {
        ProposalRow row = row(id);
        return row.toProposal(differences(row, present(athletes.requireAsTeam(row.athlete()))));
    }

    /**
     * Does what a proposal says, or what the coach made of it, as one entry of the ledger: all of it, or nothing where the
     * plan moved on, or the proposal with it.
     */
    @Transactional
    public Decided approve(Approve command) {
        ProposalRow row = row(command.id());
        AthleteProfile athlete = athletes.requireAsTeam(row.athlete());
        if (!row.waits()) {
            return new Decided.Already(command.id());
        }
        List<Difference> differences = differences(row, present(athlete));
        Map<WorkoutId, Difference> own = differences.stream()
                .collect(Collectors.toMap(each -> each.edit().id(), Function.identity()));
        for (PlanEdit.OfWorkout edit : command.edits()) {
            Difference difference = own.get(edit.id());
            if (difference == null) {
                return new Decided.ThoughtAgain(command.id());
            }
            if (difference.movedOn() || edit.version() != difference.edit().version()) {
                row.outdated();
                return new Decided.Outdated(command.id(), title(difference));
            }
        }
        LedgerEntryId entry = calendars.change(change(row, command));
        row.approved(asItStands(differences, command), entry, account(), name(), clock.instant());
        return new Decided.Approved(command.id(), entry);
    }

    /** Approves several as they stand, each for itself: one that the plan left behind does not hold up the others. */
    public List<Decided> approve(Collection<ProposalId> ids) {
        seats.requireTeam();
        List<Decided> decided = new ArrayList<>();
        for (ProposalId id : ids) {
            decided.add(transaction.execute(status -> asItStands(id)));
        }
        return decided;
    }

    /**
     * Declines, with a reason of 1 to {@value Proposal#LONGEST_REASON} characters; what does not wait any more is left as it
     * is. Returns what was declined.
     */
    @Transactional
    public List<ProposalId> decline(Collection<ProposalId> ids, String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > Proposal.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to 300 characters");
        }
        List<ProposalId> declined = new ArrayList<>();
        for (ProposalId id : ids) {
            ProposalRow row = row(id);
            athletes.requireAsTeam(row.athlete());
            if (!row.state().isDecided()) {
                row.declined(words, account(), name(), clock.instant());
                declined.add(id);
            }
        }
        return declined;
    }

    /** Takes a decline back: the proposal waits again. What was approved is taken back in the ledger. */
    @Transactional
    public void reopen(ProposalId id) {
        ProposalRow row = row(id);
        athletes.requireAsTeam(row.athlete());
        if (row.state() == Proposal.State.DECLINED) {
            row.reopen();
        }
    }

    private Decided asItStands(ProposalId id) {
        ProposalRow row = row(id);
        athletes.requireAsTeam(row.athlete());
        List<PlanEdit.OfWorkout> ticked = row.content().edits().stream()
                .filter(ProposalContent.Edit::ticked)
                .map(ProposalContent.Edit::toPlanEdit)
                .toList();
        return approve(new Approve(id, ticked, ""));
    }

    private PlanChange change(ProposalRow row, Approve command) {
        Rule rule = row.rule();
        String why = command.why().isEmpty() ? wording.reason(row.content().reason()) : command.why();
        return PlanChange.of(
                        row.athlete(),
                        rule == Rule.REPACE ? LedgerKind.REPACED : LedgerKind.ADAPTED,
                        wording.name(rule),
                        why,
                        List.copyOf(command.edits()))
                .leaningOn(
                        row.content().evidence().stream().map(wording::evidence).toList(), wording.source(rule));
    }

    private static boolean asItStands(List<Difference> differences, Approve command) {
        Set<PlanEdit.OfWorkout> ticked = differences.stream()
                .filter(Difference::ticked)
                .map(Difference::edit)
                .collect(Collectors.toSet());
        return ticked.equals(Set.copyOf(command.edits()));
    }

    private static String title(Difference difference) {
        PlannedWorkout before = difference.before();
        if (before != null) {
            return before.text().title();
        }
        return difference.edit() instanceof PlanEdit.Rewrite rewrite
                ? rewrite.text().title()
                : "";
    }

    private Map<WorkoutId, PlannedWorkout> present(AthleteProfile athlete) {
        return book.calendar(athlete).planned().stream()
                .collect(Collectors.toMap(PlannedWorkout::id, Function.identity()));
    }

    private static List<Difference> differences(ProposalRow row, Map<WorkoutId, PlannedWorkout> present) {
        return row.content().edits().stream()
                .map(edit -> {
                    PlanEdit.OfWorkout plan = edit.toPlanEdit();
                    return new Difference(plan, present.get(plan.id()), edit.ticked());
                })
                .toList();
    }

    private ProposalRow row(ProposalId id) {
        ProposalRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("proposal"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }

    private @Nullable AccountId account() {
        return seats.current().flatMap(Seat::account).orElse(null);
    }

    private String name() {
        return Optional.ofNullable(account()).map(id -> accounts.get(id).name()).orElse("Milepost");
    }
}
