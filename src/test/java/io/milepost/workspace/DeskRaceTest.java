package io.milepost.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.progress.Goals;
import io.milepost.progress.SetGoal;
import io.milepost.progress.Target;
import io.milepost.progress.Tier;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.training.season.Fuel;
import io.milepost.training.season.Pacing;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDays;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Races on the Desk. */
class DeskRaceTest extends MilepostTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Goals goals;

    @Autowired
    private RaceDays raceDays;

    @Test
    void aRaceWithinAWeekWantsAPlanForItsDayAndAnARaceMakesEverythingMoreUrgent() {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana P");
        LocalDate today = ana.today(clock);
        // Past the days of a sign-up and of the first month; silence is what is left.
        clock.move(Duration.ofDays(40));
        // Nearer than its last gate is news, and its day is planned.
        LocalDate race = today.plusDays(46);
        aim(house, ana, Tier.A, race);
        plan(house, ana, race);
        aim(house, ana, Tier.C, today.plusDays(41));
        assertThat(row(house)).satisfies(row -> {
            assertThat(row.top().reason()).isEqualTo(Reason.SILENT);
            assertThat(row.more()).isZero();
            assertThat(row.score()).isCloseTo(55 + 25 + 15, within(0.1));
        });

        aim(house, ana, Tier.B, today.plusDays(44));
        assertThat(row(house).more()).as("the B race wants a plan").isEqualTo(1);
        plan(house, ana, today.plusDays(44));
        assertThat(row(house).more()).isZero();
    }

    private void aim(Stage.House house, AthleteProfile ana, Tier tier, LocalDate day) {
        stage.as(
                house,
                house.owner(),
                () -> goals.set(
                        new SetGoal(ana.id(), tier, "City 10K", new Target.Finish(Distance.TEN_K), Optional.of(day))));
    }

    private void plan(Stage.House house, AthleteProfile ana, LocalDate day) {
        stage.run(
                house,
                house.owner(),
                () -> raceDays.write(new RaceDay(
                        ana.id(),
                        day,
                        "City 10K",
                        Distance.TEN_K,
                        Duration.ofMinutes(45),
                        Pacing.EVEN,
                        null,
                        Fuel.NONE,
                        List.of(),
                        "")));
    }

    private DeskRow row(Stage.House house) {
        return stage.as(house, house.owner(), () -> desk.now()).rows().getFirst();
    }
}
