package io.milepost.training.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Absence;
import io.milepost.roster.AlreadyAway;
import io.milepost.running.Vdot;
import io.milepost.training.ApplyTemplate;
import io.milepost.training.ChangeRefused;
import io.milepost.training.EditWorkout;
import io.milepost.training.LedgerChange;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerEntryId;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanChange;
import io.milepost.training.PlanEdit;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.Templates;
import io.milepost.training.Undoing;
import io.milepost.training.WorkoutSnapshot;
import io.milepost.training.WorkoutText;
import io.milepost.training.adaptation.Adaptation;
import io.milepost.training.adaptation.Idea;
import io.milepost.training.notation.Workout;
import io.milepost.training.pausing.Pauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random sequences of planning, assigning, moving, editing, adapting, re-pacing and taking back: what was trained never
 * changes, an undo restores exactly, what a person wrote survives the rules, and the ledger replayed is the calendar. The
 * suite lives through two short ones; {@code ./milepost soak} through hundreds of long ones.
 */
abstract class PlanHistory extends ProposalScene {

    private static final List<String> WORKOUTS = List.of(
            "8km E", "2km E, 3x6min T jog 1min, 2km E", "15min E, 5x1km I jog 2min", "20km E", "STRENGTH 30min");

    private static final int LATEST = 20;
    private static final int ALL = 2_000;

    private final Map<UUID, WorkoutSnapshot> told = new HashMap<>();
    private final Set<LedgerEntryId> heard = new HashSet<>();

    @Autowired
    Pauses pauses;

    @Autowired
    private Templates templates;

    @Autowired
    private Situations situations;

    @Autowired
    private Wording wording;

    /** @param seed of the chance that decides; the same seed is the same history */
    void live(long seed, int steps) {
        Random random = new Random(seed);
        told.clear();
        heard.clear();
        race(-60, 45);
        for (int day = -4; day < 0; day++) {
            plan(day, "8km E");
        }
        run(-4, 8);
        run(-2, 8);
        Map<UUID, WorkoutSnapshot> trained = trained();
        assertThat(trained).hasSize(2);

        for (int step = 0; step < steps; step++) {
            Map<UUID, WorkoutSnapshot> before = replayed();
            Set<UUID> hers = handEdited();
            switch (random.nextInt(8)) {
                case 0 -> planSomething(random);
                case 1 -> applySomething(random);
                case 2 -> moveSomething(random);
                case 3 -> editSomething(random);
                case 4 -> {
                    adapt();
                    keeps(before, hers);
                }
                case 5 -> {
                    repace(random);
                    keeps(before, hers);
                }
                case 6 -> {
                    restOrGoOn(random);
                    assertThat(replayed()).as("a rest moves nothing").isEqualTo(before);
                }
                default -> takeBackAndForth(random, before);
            }
            assertThat(trained())
                    .as("seed %d, step %d: what was trained", seed, step)
                    .isEqualTo(trained);
            assertThat(shown())
                    .as("seed %d, step %d: ledger and calendar", seed, step)
                    .isEqualTo(onCalendar(replayed()));
        }
        assertThat(replayedFromTheStart()).as("seed %d: the whole ledger", seed).isEqualTo(replayed());
    }

    private void planSomething(Random random) {
        LocalDate day = TODAY.plusDays(random.nextInt(20));
        Workout workout = Workout.of(WORKOUTS.get(random.nextInt(WORKOUTS.size())));
        asCoach(() -> calendars.plan(new PlanWorkout(ana.id(), day, new WorkoutText("Planned", ""), workout)));
    }

    private void applySomething(Random random) {
        asCoach(() -> templates.apply(new ApplyTemplate(
                ana.id(), "ten-k", TODAY.plusDays(10 + random.nextInt(30)), Set.of(), "Whatever the limits say")));
    }

    private void restOrGoOn(Random random) {
        LocalDate yesterday = TODAY.minusDays(1);
        Absence.Kind kind = Absence.Kind.values()[random.nextInt(Absence.Kind.values().length)];
        asCoach(() -> {
            try {
                return pauses.now(ana.id()).isResting()
                        ? pauses.resume(ana.id(), yesterday, "")
                        : pauses.pause(ana.id(), kind, yesterday, null, "");
            } catch (AlreadyAway e) {
                // These days rest already for this reason: the calendar says so, and nothing was told.
                return ana.id();
            }
        });
    }

    private void moveSomething(Random random) {
        any(random)
                .ifPresent(each -> refusable(
                        () -> calendars.move(each.id(), TODAY.plusDays(random.nextInt(25)), each.version(), "")));
    }

    private void editSomething(Random random) {
        any(random)
                .ifPresent(each -> refusable(() -> calendars.edit(new EditWorkout(
                        each.id(),
                        each.version(),
                        each.day(),
                        new WorkoutText("Hers", "why"),
                        Workout.of(WORKOUTS.get(random.nextInt(WORKOUTS.size())))))));
    }

    /** Whatever the rules say now is done, in the words that would be kept. */
    private void adapt() {
        asCoach(() -> {
            var calendar = calendars.between(ana.id(), TODAY.minusWeeks(16), TODAY.plusWeeks(56));
            for (Idea idea : Adaptation.look(situations.of(ana, calendar))) {
                List<PlanEdit> edits = new ArrayList<>();
                wording.edits(idea, of -> "").stream()
                        .filter(ProposalContent.Edit::ticked)
                        .forEach(edit -> edits.add(edit.toPlanEdit()));
                calendars.change(PlanChange.of(ana.id(), LedgerKind.ADAPTED, "Adapted", "", edits));
            }
            return true;
        });
    }

    private void repace(Random random) {
        Vdot vdot = new Vdot(40 + random.nextInt(20));
        asCoach(() -> {
            List<PlanEdit> edits = new ArrayList<>();
            calendars.between(ana.id(), TODAY, TODAY.plusWeeks(10)).planned().stream()
                    .filter(each -> !each.handEdited() && !each.isFrozen())
                    .forEach(each -> edits.add(new PlanEdit.Repace(each.id(), each.version(), vdot)));
            if (!edits.isEmpty()) {
                calendars.change(PlanChange.of(ana.id(), LedgerKind.REPACED, "New paces", "", edits));
            }
            return true;
        });
    }

    /** An undo that succeeds restores what its entry says was before; the undo of the newest, all that was before it. */
    private void takeBackAndForth(Random random, Map<UUID, WorkoutSnapshot> now) {
        List<LedgerEntry> entries = entries(LATEST);
        LedgerEntry entry = entries.get(random.nextInt(Math.min(6, entries.size())));
        Undoing undoing = asCoach(() -> calendars.undo(entry.id()));
        Map<UUID, WorkoutSnapshot> after = replayed();
        if (undoing instanceof Undoing.Undone(LedgerEntryId undo)) {
            for (LedgerChange change : entry.changes()) {
                assertThat(after.get(change.workout())).isEqualTo(change.before());
            }
            assertThat(asCoach(() -> calendars.undo(undo))).isInstanceOf(Undoing.Undone.class);
            assertThat(replayed()).isEqualTo(now);
        } else {
            assertThat(after).isEqualTo(now);
        }
    }

    private void keeps(Map<UUID, WorkoutSnapshot> before, Set<UUID> hers) {
        Map<UUID, WorkoutSnapshot> after = replayed();
        for (UUID each : hers) {
            assertThat(after.get(each)).as("what a person wrote").isEqualTo(before.get(each));
        }
    }

    private void refusable(Supplier<?> work) {
        try {
            asCoach(work::get);
        } catch (ChangeRefused refused) {
            assertThat(refused.reason()).isEqualTo(ChangeRefused.Reason.COMPLETED);
        }
    }

    private Optional<PlannedWorkout> any(Random random) {
        List<PlannedWorkout> all = calendar();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private List<PlannedWorkout> calendar() {
        return asCoach(() -> calendars
                .between(ana.id(), TODAY.minusDays(10), TODAY.plusWeeks(56))
                .planned());
    }

    private Set<UUID> handEdited() {
        Set<UUID> hers = new HashSet<>();
        calendar().stream()
                .filter(PlannedWorkout::handEdited)
                .forEach(each -> hers.add(each.id().value()));
        return hers;
    }

    /** All that the ledger has told so far, one change after the other; what was heard before is not read again. */
    private Map<UUID, WorkoutSnapshot> replayed() {
        List<LedgerEntry> entries = entries(LATEST);
        if (entries.stream().noneMatch(entry -> heard.contains(entry.id()))) {
            entries = entries(ALL);
        }
        for (LedgerEntry entry : entries.reversed()) {
            if (heard.add(entry.id())) {
                tell(entry, told);
            }
        }
        return new HashMap<>(told);
    }

    private Map<UUID, WorkoutSnapshot> replayedFromTheStart() {
        Map<UUID, WorkoutSnapshot> states = new HashMap<>();
        entries(ALL).reversed().forEach(entry -> tell(entry, states));
        return states;
    }

    private List<LedgerEntry> entries(int most) {
        return asCoach(() -> ledger.of(ana.id(), most));
    }

    private static void tell(LedgerEntry entry, Map<UUID, WorkoutSnapshot> states) {
        for (LedgerChange change : entry.changes()) {
            assertThat(states.get(change.workout()))
                    .as("what %s found", entry.kind())
                    .isEqualTo(change.before());
            if (change.after() == null) {
                states.remove(change.workout());
            } else {
                states.put(change.workout(), change.after());
            }
        }
    }

    private static Map<UUID, String> onCalendar(Map<UUID, WorkoutSnapshot> states) {
        Map<UUID, String> told = new TreeMap<>();
        states.forEach((id, state) -> {
            if (!state.dropped()) {
                told.put(id, state.day() + " " + state.title() + " " + state.notation() + " " + state.handEdited());
            }
        });
        return told;
    }

    private Map<UUID, String> shown() {
        Map<UUID, String> told = new TreeMap<>();
        calendar()
                .forEach(each -> told.put(
                        each.id().value(),
                        each.day() + " " + each.text().title() + " "
                                + each.workout().notation() + " " + each.handEdited()));
        return told;
    }

    private Map<UUID, WorkoutSnapshot> trained() {
        Map<UUID, WorkoutSnapshot> states = replayed();
        Map<UUID, WorkoutSnapshot> trained = new TreeMap<>();
        calendar().stream()
                .filter(each -> each.activity() != null)
                .forEach(each ->
                        trained.put(each.id().value(), states.get(each.id().value())));
        return trained;
    }
}
