package io.milepost.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Memberships;
import io.milepost.running.Distance;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class GoalsTest extends MilepostTest {

    private static final Target BOSTON = new Target.Qualifier(Distance.MARATHON, Duration.ofMinutes(185));

    @Autowired
    private Goals goals;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TransactionTemplate transaction;

    private Stage.House house;
    private AthleteProfile ana;
    private AccountId anaHerself;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        anaHerself = Objects.requireNonNull(ana.account());
    }

    @Test
    void everyKindOfGoalIsReadAsItWasSet() {
        var targets = List.of(
                BOSTON,
                new Target.Qualifier(
                        Distance.MARATHON, Duration.ofMinutes(185), Duration.ofMinutes(5), Optional.of("Boston")),
                new Target.Time(Distance.TEN_K, Duration.ofMinutes(40)),
                new Target.Finish(Distance.km(50)),
                new Target.Habit(4));
        for (Target target : targets) {
            set(Tier.A, target);
            assertThat(ladder().at(Tier.A).orElseThrow().target()).isEqualTo(target);
        }
    }

    @Test
    void aRungHoldsOneGoalAndTheLadderBeginsWithA() {
        set(Tier.C, new Target.Finish(Distance.MARATHON));
        set(Tier.A, BOSTON);
        set(Tier.C, new Target.Habit(3));
        assertThat(ladder().goals()).extracting(Goal::tier).containsExactly(Tier.A, Tier.C);
        assertThat(ladder().at(Tier.C).orElseThrow().target()).isEqualTo(new Target.Habit(3));
    }

    @Test
    void aDroppedGoalLeavesItsRung() {
        var goal = set(Tier.A, BOSTON);
        stage.run(house, anaHerself, () -> goals.drop(goal.id()));
        assertThat(ladder().isEmpty()).isTrue();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        stage.asTask(
                house,
                () -> transaction.execute(status -> {
                    memberships.follow(ana.id(), AccessSchedule.always(Access.READ_ONLY, "paused"));
                    return Optional.empty();
                }));
        assertThatThrownBy(() -> set(Tier.A, BOSTON)).isInstanceOf(SeatException.NotAllowed.class);
        assertThat(ladder().isEmpty()).isTrue();
        assertThat(stage.as(house, house.owner(), () -> goals.set(command(Tier.A, BOSTON))))
                .isNotNull();
    }

    @Test
    void nobodyElseSetsReadsOrDropsIt() {
        var goal = set(Tier.A, BOSTON);
        var ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> goals.set(command(Tier.B, BOSTON))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, ben, () -> goals.ladder(ana.id())))
                .isInstanceOf(Missing.class);
        var elsewhere = stage.house();
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> goals.drop(goal.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aGoalHasATitleAndSomethingToReach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetGoal(ana.id(), Tier.A, " ", BOSTON, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Habit(8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target.Qualifier(
                        Distance.MARATHON, Duration.ofHours(3), Duration.ofHours(3), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Finish(Distance.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Time(Distance.TEN_K, Duration.ZERO));
    }

    private Goal set(Tier tier, Target target) {
        return stage.as(house, anaHerself, () -> goals.set(command(tier, target)));
    }

    private SetGoal command(Tier tier, Target target) {
        return new SetGoal(ana.id(), tier, "Boston", target, Optional.of(LocalDate.of(2027, 4, 19)));
    }

    private Ladder ladder() {
        return stage.as(house, house.owner(), () -> goals.ladder(ana.id()));
    }
}
