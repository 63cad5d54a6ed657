package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.training.notation.Workout;
import io.milepost.training.ownday.OwnDayRefused;
import io.milepost.training.ownday.OwnDayRefused.Reason;
import io.milepost.training.ownday.Standing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class OwnTodayTest extends TrainingScene {

    private static final String INTERVALS = "2km E, 5x1km I jog 2min, 2km E";

    @Autowired
    private OwnToday ownToday;

    @Autowired
    private MoveAllowances allowances;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aWednesday() {
        clock.move(Duration.between(
                clock.instant(),
                clock.instant()
                        .atZone(ana.zone())
                        .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                        .withHour(7)
                        .truncatedTo(ChronoUnit.HOURS)));
        today = ana.today(clock);
    }

    @Test
    void aHardSessionBecomesAnEasyRunInTheAthletesNameAndComesBackExactly() {
        PlannedWorkout planned = plan(today, INTERVALS);

        LedgerEntryId entry = asAna(() -> ownToday.ease(planned.id(), planned.version()));

        assertThat(on(today)).singleElement().satisfies(eased -> {
            assertThat(eased.workout()).isEqualTo(Workout.of("8km E"));
            assertThat(eased.text().title()).isEqualTo("Easy run");
        });
        assertThat(newest())
                .returns(entry, LedgerEntry::id)
                .returns(LedgerKind.EDITED, LedgerEntry::kind)
                .returns(ana.account(), LedgerEntry::who)
                .satisfies(told -> assertThat(told.why()).isNotBlank());

        assertThat(asAna(() -> ownToday.undo(entry))).isInstanceOf(Undoing.Undone.class);
        assertThat(on(today))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("version", "sequence")
                .isEqualTo(planned);
    }

    @Test
    void aRunIsHalved() {
        PlannedWorkout planned = plan(today, "10km E");

        assertThat(asAna(() -> ownToday.offer()).choices()).singleElement().satisfies(choice -> {
            assertThat(choice.shorter()).isEqualTo(Workout.of("5km E"));
            assertThat(choice.easier()).as("it is easy already").isNull();
        });
        asAna(() -> ownToday.shorten(planned.id(), planned.version()));

        assertThat(on(today)).singleElement().returns(Workout.of("5km E"), PlannedWorkout::workout);
        refused(Reason.NOTHING_SMALLER, () -> ownToday.ease(planned.id(), planned.version() + 1));
    }

    @Test
    void restLetsGoOfAllThatIsLeftOfTodayAsOneChange() {
        plan(today, "10km E");
        plan(today, "STRENGTH 20min");
        PlannedWorkout tomorrow = plan(today.plusDays(1), "8km E");

        LedgerEntryId entry = asAna(() -> ownToday.rest());

        assertThat(on(today)).isEmpty();
        assertThat(on(today.plusDays(1))).containsExactly(tomorrow);
        assertThat(newest().changes()).hasSize(2);
        refused(Reason.NOTHING_SMALLER, () -> ownToday.rest());
        asAna(() -> ownToday.undo(entry));
        assertThat(on(today)).hasSize(2);
    }

    @Test
    void aWorkoutMovesByADayUntilTheCoachAllowsMore() {
        PlannedWorkout planned = plan(today, INTERVALS);
        assertThat(asAna(() -> ownToday.offer()).choices().getFirst().moves()).containsExactly(today.plusDays(1));
        refused(Reason.BEYOND_ALLOWANCE, () -> ownToday.move(planned.id(), planned.version(), today.plusDays(2)));

        asCoach(() -> {
            allowances.settlePractice(0);
            return null;
        });
        assertThat(asAna(() -> ownToday.offer()).choices().getFirst().moves()).isEmpty();
        asCoach(() -> allowances.settle(ana.id(), 2));
        asAna(() -> ownToday.move(planned.id(), planned.version(), today.plusDays(2)));

        assertThat(on(today)).isEmpty();
        assertThat(on(today.plusDays(2))).singleElement().returns(planned.workout(), PlannedWorkout::workout);
        assertThat(newest().kind()).isEqualTo(LedgerKind.MOVED);
        assertThat(asCoach(() -> allowances.settle(ana.id(), null))).isEqualTo(new MoveAllowance(0, false));
    }

    @Test
    void onlyTodayIsTheAthletesOwn() {
        PlannedWorkout tomorrow = plan(today.plusDays(1), "10km E");
        PlannedWorkout yesterday = plan(today.minusDays(1), "10km E");

        refused(Reason.NOT_TODAY, () -> ownToday.shorten(tomorrow.id(), tomorrow.version()));
        refused(Reason.NOT_TODAY, () -> ownToday.shorten(yesterday.id(), yesterday.version()));
        refused(Reason.NOTHING_SMALLER, () -> ownToday.rest());
    }

    @Test
    void whatWasTrainedStays() {
        PlannedWorkout planned = plan(today, "10km E");
        run(today, 9.8);

        refused(Reason.TRAINED, () -> ownToday.shorten(planned.id(), planned.version()));
        refused(Reason.TRAINED, () -> ownToday.rest());
        assertThat(asAna(() -> ownToday.offer()))
                .returns(false, OwnDayOffer::rest)
                .satisfies(offer -> assertThat(offer.choices()).isEmpty());
    }

    @Test
    void painLeavesRestAndARedFlagNothingUntilTheCoachClearsIt() {
        PlannedWorkout planned = plan(today, INTERVALS);
        says(5, Set.of());

        assertThat(asAna(() -> ownToday.offer())).isEqualTo(new OwnDayOffer(Standing.REST_ONLY, List.of(), true));
        refused(Reason.REST_ONLY, () -> ownToday.ease(planned.id(), planned.version()));

        CheckIn flagged = says(0, Set.of(RedFlag.CHEST_PAIN));
        assertThat(asAna(() -> ownToday.offer())).isEqualTo(new OwnDayOffer(Standing.HELD, List.of(), false));
        refused(Reason.HELD, () -> ownToday.rest());

        asCoach(() -> checkIns.clear(flagged.id(), "Seen by her doctor"));
        asAna(() -> ownToday.ease(planned.id(), planned.version()));
        assertThat(newest().kind()).isEqualTo(LedgerKind.EDITED);
    }

    @Test
    void anotherAthleteTheCoachAndWhoeverHasNoMembershipFindNoDoorHere() {
        PlannedWorkout planned = plan(today, "10km E");
        LedgerEntry planning = newest();
        AthleteProfile ben = stage.athlete(house, "Ben O");

        stage.run(house, Objects.requireNonNull(ben.account()), () -> {
            assertThatThrownBy(() -> ownToday.shorten(planned.id(), planned.version()))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> allowances.of(ana.id())).isInstanceOf(Missing.class);
        });
        assertThatThrownBy(() -> asCoach(() -> ownToday.rest())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> asAna(() -> ownToday.undo(planning.id())))
                .as("what the coach did is not the athlete's to take back")
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> asAna(() -> allowances.settle(ana.id(), 6))).isInstanceOf(Missing.class);
        stage.asTask(house, () -> {
            transaction.executeWithoutResult(
                    status -> memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "ended")));
            return null;
        });
        assertThatThrownBy(() -> asAna(() -> ownToday.rest())).isInstanceOf(SeatException.NotAllowed.class);
        assertThat(on(today)).containsExactly(planned);
    }

    @Test
    void whatTheCoachChangedMeanwhileIsNotOverwritten() {
        PlannedWorkout seen = plan(today, "10km E");
        asCoach(() -> calendars.edit(new EditWorkout(
                seen.id(), seen.version(), today, new WorkoutText("Longer", ""), Workout.of("12km E"))));

        assertThatThrownBy(() -> asAna(() -> ownToday.shorten(seen.id(), seen.version())))
                .isInstanceOf(ChangeRefused.class);
    }

    @Test
    void aChangeOfYesterdayIsTheCoachsToTakeBack() {
        PlannedWorkout planned = plan(today, "10km E");
        LedgerEntryId entry = asAna(() -> ownToday.shorten(planned.id(), planned.version()));
        clock.move(Duration.ofDays(1));

        refused(Reason.NOT_TODAY, () -> ownToday.undo(entry));
    }

    private CheckIn says(int pain, Set<RedFlag> flags) {
        return asAna(
                () -> checkIns.record(new RecordCheckIn(ana.id(), 2, null, null, null, pain, false, false, flags, "")));
    }

    private void refused(Reason reason, Supplier<?> change) {
        assertThatThrownBy(() -> asAna(change::get))
                .isInstanceOfSatisfying(
                        OwnDayRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private <T> T asAna(Supplier<T> work) {
        return stage.as(house, Objects.requireNonNull(ana.account()), work);
    }
}
