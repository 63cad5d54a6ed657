package io.milepost.training.assigning;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.milepost.activities.Activities;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Availabilities;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.PlanWorkout;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class AssigningTest extends MilepostTest {

    private static final Workout THRESHOLD = Workout.of("2km E, 3x6min T jog 1min, 2km E");

    @Autowired
    Assigning assigning;

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    @Autowired
    Activities activities;

    @Autowired
    Availabilities availabilities;

    @Autowired
    Paces paces;

    @Autowired
    TransactionOperations transaction;

    private Stage.House house;
    private AthleteProfile ana;
    private AthleteProfile ben;
    private LocalDate monday;

    @BeforeEach
    void aPracticeWithTwo() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        ben = stage.athlete(house, "Ben O");
        monday = ana.today(clock).plusDays(1).with(TemporalAdjusters.nextOrSame(MONDAY));
    }

    @Test
    void eachGetsTheWorkoutAtTheirOwnPacesAsOneAction() {
        asCoach(() -> paces.recordRace(
                new RaceResult(ana.id(), "City 10K", Distance.TEN_K, Duration.ofMinutes(41), ana.today(clock), true)));
        ActionId action = begin(ana, ben);

        List<Prospect> prospects = preview(action, workout(true));
        assertThat(prospects).extracting(each -> each.athlete().name()).containsExactly("Ana P", "Ben O");
        assertThat(prospects.getFirst().paces()).isNotNull();
        assertThat(prospects.getFirst().size().distance())
                .isGreaterThan(prospects.getLast().size().distance());
        assertThat(concerns(prospects, ben)).contains(Concern.Kind.NO_PACES, Concern.Kind.DAYS_UNKNOWN);
        assertThat(planned(ana)).as("nothing is saved by looking").isEmpty();

        assertThat(start(action, ana, ben)).isTrue();

        assertThat(get(action)).returns(ActionState.DONE, Action::state).returns(2, each -> each.count(Outcome.GIVEN));
        for (AthleteProfile each : List.of(ana, ben)) {
            assertThat(planned(each))
                    .singleElement()
                    .returns(THRESHOLD, PlannedWorkout::workout)
                    .returns(monday, PlannedWorkout::day);
            assertThat(newest(each))
                    .returns(LedgerKind.ASSIGNED, LedgerEntry::kind)
                    .returns(action.value(), LedgerEntry::action)
                    .returns("Olivia Owner", LedgerEntry::whoName);
        }
        assertThat(planned(ana).getFirst().vdot()).isNotNull();
        assertThat(planned(ben).getFirst().vdot()).isNull();
    }

    @Test
    void whoCannotOnThatDayIsNamedBeforeAnythingIsSavedOrGetsTheNearestDay() {
        asCoach(() -> {
            availabilities.say(ben.id(), Set.of(MONDAY.plus(2)));
            return null;
        });
        ActionId action = begin(ana, ben);

        List<Prospect> stays = preview(action, workout(false));
        assertThat(stays.getFirst().athlete()).isEqualTo(ben);
        assertThat(stays.getFirst().isConflict()).isTrue();
        assertThat(concerns(stays, ben)).contains(Concern.Kind.NOT_FREE);

        List<Prospect> moves = preview(action, workout(true));
        assertThat(of(moves, ben).isConflict()).isFalse();
        assertThat(of(moves, ben).day()).isEqualTo(monday.plusDays(2));
        assertThat(concerns(moves, ben)).contains(Concern.Kind.OTHER_DAY);

        asCoach(() -> assigning.start(
                action,
                workout(true),
                Map.of(
                        ana.id(), of(moves, ana).day(),
                        ben.id(), of(moves, ben).day())));
        assertThat(planned(ben)).singleElement().returns(monday.plusDays(2), PlannedWorkout::day);
    }

    @Test
    void whoIsNotTickedGetsNothing() {
        ActionId action = begin(ana, ben);

        start(action, ana);

        assertThat(planned(ben)).isEmpty();
        assertThat(get(action).size()).isEqualTo(1);
        assertThat(lines(action)).extracting(ActionLine::name).containsExactly("Ana P");
    }

    @Test
    void startingTwiceGivesNothingTwice() throws Exception {
        ActionId action = begin(ana, ben);

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> click = () -> start(action, ana, ben);
            List<Boolean> started = new ArrayList<>();
            for (var future : threads.invokeAll(List.of(click, click, click, click))) {
                started.add(future.get());
            }
            assertThat(started).containsOnlyOnce(true);
        }
        assertThat(start(action, ana, ben)).isFalse();
        assertThat(planned(ana)).hasSize(1);
        assertThat(planned(ben)).hasSize(1);
    }

    @Test
    void theWholeActionIsTakenBackAndWhatWasThereBeforeStays() {
        asCoach(() -> calendars.plan(
                new PlanWorkout(ana.id(), monday.plusDays(1), new WorkoutText("Mine", ""), Workout.of("10km E"))));
        ActionId action = begin(ana, ben);
        start(action, ana, ben);

        assertThat(asCoach(() -> assigning.undo(action))).isTrue();

        assertThat(planned(ana))
                .singleElement()
                .returns("Mine", each -> each.text().title());
        assertThat(planned(ben)).isEmpty();
        assertThat(get(action))
                .returns(ActionState.UNDONE, Action::state)
                .returns(false, Action::isUndoable)
                .returns(2, each -> each.count(Outcome.TAKEN_BACK));
        assertThat(asCoach(() -> assigning.undo(action))).isFalse();
    }

    @Test
    void whoTrainedOrWhoseWorkoutWasChangedKeepsItAndIsNamed() {
        AthleteProfile cleo = stage.athlete(house, "Cleo D");
        LocalDate today = ana.today(clock);
        ActionId action = asCoach(() -> assigning.begin(List.of(ana.id(), ben.id(), cleo.id())));
        Given given = new Given.OneWorkout(new WorkoutText("Threshold", ""), THRESHOLD, today, false);
        asCoach(() -> assigning.start(action, given, Map.of(ana.id(), today, ben.id(), today, cleo.id(), today)));
        asCoach(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN, today, null, Distance.km(8), Duration.ofMinutes(42), null, Impression.NONE, false)));
        asCoach(() -> {
            PlannedWorkout his = calendars.todays(ben.id(), today).getFirst();
            return calendars.move(his.id(), today.plusDays(2), his.version(), "");
        });

        asCoach(() -> assigning.undo(action));

        assertThat(lines(action))
                .extracting(ActionLine::name, ActionLine::outcome, ActionLine::reason)
                .containsExactly(
                        tuple("Ana P", Outcome.STAYED, "COMPLETED"),
                        tuple("Ben O", Outcome.STAYED, "LATER_CHANGE"),
                        tuple("Cleo D", Outcome.TAKEN_BACK, null));
        assertThat(asCoach(() -> calendars.todays(cleo.id(), today))).isEmpty();
        assertThat(asCoach(() -> calendars.todays(ana.id(), today))).hasSize(1);

        LedgerEntry move = newest(ben);
        asCoach(() -> calendars.undo(move.id()));
        assertThat(asCoach(() -> assigning.undo(action)))
                .as("again for those who stayed")
                .isTrue();
        assertThat(get(action)).returns(2, each -> each.count(Outcome.TAKEN_BACK));
        assertThat(planned(ben)).isEmpty();
    }

    @Test
    void whoWouldGoBeyondAHardLimitIsNamedAndGetsItOnlyWithAReasonThatStandsInTheLedger() {
        ran(ana, 8);
        Given twenty = new Given.OneWorkout(new WorkoutText("Long run", "go"), Workout.of("20km E"), monday, false);
        ActionId action = begin(ana, ben);
        List<Prospect> prospects = preview(action, twenty);
        assertThat(of(prospects, ben).isBeyondLimits()).isFalse();
        assertThat(of(prospects, ana).limits())
                .extracting(limit -> limit.rule())
                .contains(io.milepost.training.periods.Concern.Rule.LONGEST_RUN);
        Map<AthleteId, LocalDate> both = Map.of(ana.id(), monday, ben.id(), monday);

        asCoach(() -> assigning.start(action, twenty, both));

        assertThat(planned(ana)).isEmpty();
        assertThat(planned(ben)).hasSize(1);
        assertThat(lines(action))
                .extracting(ActionLine::name, ActionLine::outcome, ActionLine::reason)
                .containsExactly(tuple("Ana P", Outcome.FAILED, "LIMIT"), tuple("Ben O", Outcome.GIVEN, null));

        ActionId again = begin(ana, ben);
        asCoach(() -> assigning.start(again, twenty, both, "She walked farther"));

        assertThat(planned(ana)).hasSize(1);
        assertThat(newest(ana))
                .returns("She walked farther", LedgerEntry::why)
                .satisfies(entry -> assertThat(entry.evidence())
                        .anySatisfy(limit -> assertThat(limit.words()).contains("110 %")));
        assertThat(newest(ben)).as("within the limits").returns("go", LedgerEntry::why);
    }

    @Test
    void aTemplateBeyondAHardLimitIsNamedAndRefusedAndGivenWithAReason() {
        ran(ana, 4);
        Given boston = new Given.Plan("boston", monday.plusWeeks(12).minusDays(1), "spring");
        Map<AthleteId, LocalDate> both = Map.of(ana.id(), boston.day(), ben.id(), boston.day());
        ActionId action = begin(ana, ben);
        assertThat(of(preview(action, boston), ana).isBeyondLimits()).isTrue();

        asCoach(() -> assigning.start(action, boston, both));
        assertThat(lines(action).getFirst()).returns("Ana P", ActionLine::name).returns("LIMIT", ActionLine::reason);
        assertThat(asCoach(() -> calendars.isEmpty(ana.id()))).isTrue();

        ActionId again = begin(ana);
        asCoach(() -> assigning.start(again, boston, Map.of(ana.id(), boston.day()), "Back from a long break"));
        assertThat(newest(ana))
                .returns("Back from a long break", LedgerEntry::why)
                .returns(again.value(), LedgerEntry::action)
                .satisfies(entry -> assertThat(entry.evidence()).isNotEmpty());
    }

    @Test
    void aTemplateIsLaidOnEachAthletesOwnDaysAndWhoIsNotReadyIsNamed() {
        asCoach(() -> {
            availabilities.say(ana.id(), Set.of(MONDAY, MONDAY.plus(2), MONDAY.plus(5)));
            return null;
        });
        ActionId action = begin(ana, ben);
        Given boston = new Given.Plan("boston", monday.plusWeeks(12).minusDays(1), "spring");
        Given tenK = new Given.Plan("ten-k", monday.plusWeeks(8).minusDays(1), "spring");

        assertThat(preview(action, boston)).allMatch(Prospect::isConflict);
        assertThat(concerns(preview(action, boston), ana)).contains(Concern.Kind.ENTRY_NOT_MET);
        List<Prospect> prospects = preview(action, tenK);
        asCoach(() -> assigning.start(action, tenK, Map.of(ana.id(), tenK.day(), ben.id(), tenK.day())));

        assertThat(asCoach(() -> calendars.between(ana.id(), monday, tenK.day().minusDays(7)))
                        .planned())
                .isNotEmpty()
                .allMatch(each -> Set.of(MONDAY, MONDAY.plus(2), MONDAY.plus(5))
                        .contains(each.day().getDayOfWeek()));
        assertThat(newest(ana))
                .returns(LedgerKind.APPLIED, LedgerEntry::kind)
                .returns(action.value(), LedgerEntry::action)
                .satisfies(entry ->
                        assertThat(entry.changes()).hasSize(of(prospects, ana).workouts()));

        asCoach(() -> assigning.undo(action));
        assertThat(asCoach(() -> calendars.isEmpty(ana.id()))).isTrue();
        assertThat(asCoach(() -> calendars.plan(ana.id()))).isEmpty();
    }

    @Test
    void manyAreServedBesideTheScreenAndNobodyTwice() {
        List<AthleteProfile> many = moreThanAtOnce();
        ActionId action = givenTo(many);
        assertThat(get(action).count(Outcome.GIVEN)).isEqualTo(many.size());
        assertThat(newest(many.getFirst()).whoName())
                .as("the coach, not a machine")
                .isEqualTo("Olivia Owner");

        asCoach(() -> assigning.undo(action));
        Awaitility.await().until(() -> get(action).state() == ActionState.UNDONE);
        assertThat(many).allSatisfy(each -> assertThat(planned(each)).isEmpty());
    }

    @Test
    void takingBackIsStoppedAndTakenUpLikeGiving() {
        List<AthleteProfile> many = moreThanAtOnce();
        ActionId action = givenTo(many);

        // In one transaction, so that stopping comes before the first turn.
        asCoach(() -> transaction.execute(status -> {
            assigning.undo(action);
            assigning.stop(action);
            return action;
        }));
        assertThat(get(action))
                .returns(ActionState.STOPPED, Action::state)
                .returns(many.size(), Action::having)
                .returns(true, Action::goesBack);

        assertThat(asCoach(() -> assigning.goOn(action))).isTrue();
        Awaitility.await().until(() -> get(action).state() == ActionState.UNDONE);
        assertThat(many).allSatisfy(each -> assertThat(planned(each)).isEmpty());
    }

    @Test
    void nobodyElseSeesAnAction() {
        ActionId action = begin(ana, ben);
        start(action, ana);
        AccountId assistant = stage.member(house, Role.ASSISTANT);
        Stage.House other = stage.house();

        for (Stage.House where : List.of(house, other)) {
            AccountId who = where == house ? assistant : other.owner();
            assertThatThrownBy(() -> stage.run(where, who, () -> assigning.get(action)))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> stage.run(where, who, () -> assigning.lines(action)))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> stage.run(where, who, () -> assigning.undo(action)))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> stage.run(where, who, () -> assigning.begin(List.of(ana.id()))))
                    .isInstanceOf(Missing.class);
            assertThat(stage.as(where, who, () -> assigning.latest(10))).isEmpty();
        }
        assertThatThrownBy(() -> stage.run(house, ana.account(), () -> assigning.get(action)))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThat(asCoach(() -> assigning.latest(10))).extracting(Action::id).containsExactly(action);
    }

    /** Lately, and a fortnight before. */
    private void ran(AthleteProfile athlete, double km) {
        for (int daysAgo : new int[] {16, 2}) {
            asCoach(() -> activities.logByHand(
                    athlete.id(),
                    new LogActivity(
                            Sport.RUN,
                            athlete.today(clock).minusDays(daysAgo),
                            null,
                            Distance.km(km),
                            Duration.ofMinutes(Math.round(km * 6)),
                            null,
                            Impression.NONE,
                            false)));
        }
    }

    private ActionId begin(AthleteProfile... who) {
        return asCoach(() ->
                assigning.begin(List.of(who).stream().map(AthleteProfile::id).toList()));
    }

    private Given workout(boolean mayMove) {
        return new Given.OneWorkout(new WorkoutText("Threshold", "sharpen"), THRESHOLD, monday, mayMove);
    }

    private List<Prospect> preview(ActionId action, Given given) {
        return asCoach(() -> assigning.preview(action, given));
    }

    private boolean start(ActionId action, AthleteProfile... ticked) {
        Map<AthleteId, LocalDate> chosen =
                List.of(ticked).stream().collect(Collectors.toMap(AthleteProfile::id, each -> monday));
        return asCoach(() -> assigning.start(action, workout(false), chosen));
    }

    private Action get(ActionId action) {
        return asCoach(() -> assigning.get(action));
    }

    private List<ActionLine> lines(ActionId action) {
        return asCoach(() -> assigning.lines(action));
    }

    private List<PlannedWorkout> planned(AthleteProfile athlete) {
        return asCoach(() -> calendars
                .between(athlete.id(), athlete.today(clock), monday.plusDays(6))
                .planned());
    }

    private LedgerEntry newest(AthleteProfile athlete) {
        return asCoach(() -> ledger.of(athlete.id(), 1)).getFirst();
    }

    private static Prospect of(List<Prospect> prospects, AthleteProfile athlete) {
        return prospects.stream()
                .filter(each -> each.athlete().equals(athlete))
                .findFirst()
                .orElseThrow();
    }

    private static List<Concern.Kind> concerns(List<Prospect> prospects, AthleteProfile athlete) {
        return of(prospects, athlete).concerns().stream().map(Concern::kind).toList();
    }

    private <T extends @Nullable Object> T asCoach(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }

    private List<AthleteProfile> moreThanAtOnce() {
        return IntStream.range(0, Assigning.AT_ONCE + 2)
                .mapToObj(i -> stage.athlete(house, "Runner " + i))
                .toList();
    }

    private ActionId givenTo(List<AthleteProfile> many) {
        ActionId action = asCoach(
                () -> assigning.begin(many.stream().map(AthleteProfile::id).toList()));
        start(action, many.toArray(AthleteProfile[]::new));
        Awaitility.await().until(() -> get(action).state() == ActionState.DONE);
        return action;
    }
}
