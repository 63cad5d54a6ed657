package io.milepost.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Corrections;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LoadsTest extends MilepostTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    private Loads loads;

    @Autowired
    private Records records;

    @Autowired
    private Paces paces;

    @Autowired
    private Activities activities;

    @Autowired
    private Corrections corrections;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void withoutTrainingThereIsNoLoad() {
        assertThat(asOwner(() -> loads.of(ana.id()))).isEmpty();
        assertThat(asOwner(() -> records.of(ana.id(), RecordPeriod.EVER)).isEmpty())
                .isTrue();
    }

    @Test
    void loadAndRecordsFollowACorrectionARemovalAndARestore() {
        run(10, 60, 5, false);
        ActivityId race = run(3, 40, 9, true);
        assertThat(today().values().fitness()).isPositive();
        assertThat(best()).isEqualTo(Duration.ofMinutes(40));

        stage.run(house, house.owner(), () -> activities.remove(race));
        assertThat(best()).isEqualTo(Duration.ofMinutes(60));
        assertThat(load(3)).isZero();

        stage.run(house, house.owner(), () -> activities.restore(race));
        assertThat(best()).isEqualTo(Duration.ofMinutes(40));
        assertThat(load(3)).isCloseTo(360, within(0.01));

        stage.run(
                house,
                house.owner(),
                () -> corrections.correct(
                        race, corrections.correction(race).raced(true).excludedFor("Broken")));
        assertThat(best()).isEqualTo(Duration.ofMinutes(60));
        assertThat(load(3)).isZero();
    }

    @Test
    void anOfficialResultIsARecordUntilItIsTakenBack() {
        run(3, 41, 9, true);
        var result = asOwner(() -> paces.recordRace(new RaceResult(
                ana.id(), "City 10K", Distance.TEN_K, Duration.ofSeconds(2_471), TODAY.minusDays(3), true)));
        assertThat(best()).isEqualTo(Duration.ofSeconds(2_471));
        stage.run(house, house.owner(), () -> paces.withdraw(result.id()));
        assertThat(best()).isEqualTo(Duration.ofMinutes(41));
    }

    @Test
    void theCoachChoosesAnotherMethodAndTheAthleteMayNot() {
        run(3, 60, 5, false);
        asOwner(() -> paces.recordRace(new RaceResult(
                ana.id(), "City 10K", Distance.TEN_K, Duration.ofMinutes(40), TODAY.minusDays(30), true)));
        assertThat(choice().method()).isEqualTo(LoadMethod.RTSS);
        stage.run(house, house.owner(), () -> loads.choose(ana.id(), LoadMethod.SESSION_RPE));
        assertThat(choice()).isEqualTo(new LoadChoice(LoadMethod.SESSION_RPE, true, 1, false));
        stage.run(house, house.owner(), () -> loads.choose(ana.id(), null));
        assertThat(choice().byCoach()).isFalse();
        var self = Objects.requireNonNull(ana.account());
        assertThat(stage.as(house, self, () -> loads.of(ana.id()))).isPresent();
        assertThatThrownBy(() -> stage.run(house, self, () -> loads.choose(ana.id(), LoadMethod.TRIMP)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anotherPracticeSeesNothing() {
        run(3, 60, 5, false);
        var elsewhere = stage.house();
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> loads.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> records.of(ana.id(), RecordPeriod.EVER)))
                .isInstanceOf(Missing.class);
    }

    /** Ten kilometres, so many days ago. */
    private ActivityId run(int daysAgo, int minutes, int effort, boolean race) {
        return asOwner(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        TODAY.minusDays(daysAgo),
                        null,
                        Distance.TEN_K,
                        Duration.ofMinutes(minutes),
                        "Ten",
                        new Impression(effort, null, null),
                        race)));
    }

    private DailyLoad today() {
        return asOwner(() -> loads.of(ana.id())).orElseThrow().today();
    }

    private double load(int daysAgo) {
        return asOwner(() -> loads.of(ana.id())).orElseThrow().days().stream()
                .filter(day -> day.day().equals(TODAY.minusDays(daysAgo)))
                .findFirst()
                .orElseThrow()
                .values()
                .load();
    }

    private LoadChoice choice() {
        return asOwner(() -> loads.of(ana.id())).orElseThrow().choice();
    }

    private Duration best() {
        DistanceRecord ten = asOwner(() -> records.of(ana.id(), RecordPeriod.EVER)).distances().stream()
                .filter(record -> record.distance().equals(Distance.TEN_K))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(ten.race() == null ? ten.effort() : ten.race())
                .time();
    }

    private <T> T asOwner(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
