package io.milepost.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.NoVdotException;
import io.milepost.running.TrainingPaces;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
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

class PacesTest extends MilepostTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 6);

    @Autowired
    private Paces paces;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthleteInAutumn() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void aRaceGivesVdotAndPacesFromItsDayOn() {
        var recorded = record(race(Duration.ofMinutes(40), JUNE));
        assertThat(recorded.vdot().value()).isCloseTo(51.944, within(0.001));
        assertThat(recorded.validFrom()).isEqualTo(JUNE);

        var read = asOwner(() -> paces.current(ana.id())).orElseThrow();
        assertThat(read.source().time()).isEqualTo(Duration.ofMinutes(40));
        assertThat(read.paces()).isEqualTo(TrainingPaces.of(read.vdot()));
        assertThat(asOwner(() -> paces.onDay(ana.id(), JUNE.minusDays(1)))).isEmpty();
        assertThat(asOwner(() -> paces.onDay(ana.id(), JUNE))).isPresent();
    }

    @Test
    void anOlderRaceEnteredLaterDoesNotReplaceANewerOne() {
        record(race(Duration.ofMinutes(40), SEPTEMBER));
        record(race(Duration.ofMinutes(42), JUNE));
        assertThat(timeOn(SEPTEMBER)).isEqualTo(Duration.ofMinutes(40));
        assertThat(timeOn(SEPTEMBER.minusDays(1))).isEqualTo(Duration.ofMinutes(42));
        assertThat(asOwner(() -> paces.history(ana.id())))
                .extracting(AthletePaces::validFrom)
                .containsExactly(SEPTEMBER, JUNE);
    }

    @Test
    void ofTwoResultsForOneDayTheLaterEntryCounts() {
        record(race(Duration.ofMinutes(41), JUNE));
        clock.move(Duration.ofMinutes(1));
        record(race(Duration.ofMinutes(40), JUNE));
        assertThat(timeOn(JUNE)).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void aWithdrawnRaceLeavesThePacesBeforeIt() {
        record(race(Duration.ofMinutes(42), JUNE));
        var mistake = record(race(Duration.ofMinutes(34), SEPTEMBER));
        stage.run(house, house.owner(), () -> paces.withdraw(mistake.id()));
        assertThat(timeOn(SEPTEMBER)).isEqualTo(Duration.ofMinutes(42));
        assertThat(asOwner(() -> paces.history(ana.id()))).hasSize(1);
    }

    @Test
    void nothingIsRecordedFromWhatNobodyRuns() {
        assertThatThrownBy(() -> record(race(Duration.ofMinutes(10), JUNE))).isInstanceOf(NoVdotException.class);
        assertThat(asOwner(() -> paces.history(ana.id()))).isEmpty();
    }

    @Test
    void nothingIsRecordedForTomorrow() {
        // In Berlin it is still the first of October.
        var today = LocalDate.of(2026, 10, 1);
        assertThatThrownBy(() -> record(race(Duration.ofMinutes(40), today.plusDays(1))))
                .isInstanceOf(RaceInTheFuture.class);
        assertThat(record(race(Duration.ofMinutes(40), today)).validFrom()).isEqualTo(today);
    }

    @Test
    void theAthleteReadsButDoesNotRecord() {
        record(race(Duration.ofMinutes(40), JUNE));
        var self = Objects.requireNonNull(ana.account());
        assertThat(stage.as(house, self, () -> paces.current(ana.id()))).isPresent();
        assertThatThrownBy(() -> stage.as(house, self, () -> paces.recordRace(race(Duration.ofMinutes(38), JUNE))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anotherPracticeAndAnotherAthleteSeeNothing() {
        var recorded = record(race(Duration.ofMinutes(40), JUNE));
        var elsewhere = stage.house();
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> paces.current(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.run(elsewhere, elsewhere.owner(), () -> paces.withdraw(recorded.id())))
                .isInstanceOf(Missing.class);
        var other = stage.athlete(house, "Ben O");
        var ben = Objects.requireNonNull(other.account());
        assertThatThrownBy(() -> stage.as(house, ben, () -> paces.current(ana.id())))
                .isInstanceOf(Missing.class);
        var stranger = stage.member(house, Role.ASSISTANT);
        assertThatThrownBy(() -> stage.as(house, stranger, () -> paces.history(ana.id())))
                .isInstanceOf(Missing.class);
    }

    private RaceResult race(Duration time, LocalDate day) {
        return new RaceResult(ana.id(), "City 10K", Distance.TEN_K, time, day, true);
    }

    private AthletePaces record(RaceResult result) {
        return asOwner(() -> paces.recordRace(result));
    }

    private Duration timeOn(LocalDate day) {
        return asOwner(() -> paces.onDay(ana.id(), day)).orElseThrow().source().time();
    }

    private <T> T asOwner(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }
}
