package io.milepost.fitness.records;

import static io.milepost.fitness.AnalysisExamples.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Sport;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.AthleteRecords;
import io.milepost.fitness.BestEffort;
import io.milepost.fitness.DistanceRecord;
import io.milepost.fitness.RaceResult;
import io.milepost.fitness.RaceResultId;
import io.milepost.fitness.RecordMark.Kind;
import io.milepost.fitness.RecordPeriod;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.TrainingPaces;
import io.milepost.running.Vdot;
import io.milepost.tenancy.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordBookTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 6);

    @Test
    void aRaceCountsWithItsElapsedTime() {
        var race = run(JUNE, Distance.km(10.1), Duration.ofMinutes(40))
                .elapsed(Duration.ofMinutes(41))
                .race("City 10K")
                .done();
        var record = at(Distance.TEN_K, List.of(race), List.of());
        assertThat(Objects.requireNonNull(record.race()).time()).isEqualTo(Duration.ofMinutes(41));
        assertThat(record.race().kind()).isEqualTo(Kind.RACE);
        assertThat(record.race().activity()).isEqualTo(race.activity());
        assertThat(record.effort()).isNull();
    }

    @Test
    void theOrganisersTimeTakesTheWatchsPlace() {
        var race = run(JUNE, Distance.metres(42_500), Duration.ofMinutes(199))
                .race("Marathon")
                .with(effort(Distance.MARATHON, Duration.ofMinutes(197)))
                .done();
        var record = at(
                Distance.MARATHON, List.of(race), List.of(official(Distance.MARATHON, Duration.ofMinutes(200), JUNE)));
        assertThat(Objects.requireNonNull(record.race()).time()).isEqualTo(Duration.ofMinutes(200));
        assertThat(record.race().kind()).isEqualTo(Kind.OFFICIAL);
        assertThat(record.race().activity()).isEqualTo(race.activity());
        assertThat(record.effort()).as("the watch reached the distance early").isNull();
    }

    @Test
    void aWatchThatReadsFarTooLongFakesNoEffortInATimedRace() {
        var race = run(JUNE, Distance.km(44), Duration.ofMinutes(200))
                .race("Marathon")
                .with(effort(Distance.MARATHON, Duration.ofMinutes(192)))
                .done();
        var record = at(
                Distance.MARATHON, List.of(race), List.of(official(Distance.MARATHON, Duration.ofMinutes(200), JUNE)));
        assertThat(record.effort()).isNull();
    }

    @Test
    void theFastStretchOfALongRunIsABestEffort() {
        var longRun = run(JUNE, Distance.km(20), Duration.ofMinutes(100))
                .titled("Long, fast end")
                .with(effort(Distance.FIVE_K, Duration.ofSeconds(1_320)))
                .done();
        var record = at(Distance.FIVE_K, List.of(longRun), List.of());
        assertThat(record.race()).isNull();
        assertThat(Objects.requireNonNull(record.effort()).kind()).isEqualTo(Kind.EFFORT);
        assertThat(record.effort().title()).isEqualTo("Long, fast end");
    }

    @Test
    void anEffortStandsBesideARaceOnlyWhereItIsFaster() {
        var slower = run(SEPTEMBER, Distance.km(20), Duration.ofMinutes(100))
                .with(effort(Distance.TEN_K, Duration.ofMinutes(42)))
                .done();
        var faster = run(SEPTEMBER, Distance.km(20), Duration.ofMinutes(80))
                .with(effort(Distance.TEN_K, Duration.ofMinutes(39)))
                .done();
        var results = List.of(official(Distance.TEN_K, Duration.ofMinutes(40), JUNE));
        assertThat(at(Distance.TEN_K, List.of(slower), results).effort()).isNull();
        assertThat(Objects.requireNonNull(
                                at(Distance.TEN_K, List.of(faster), results).effort())
                        .time())
                .isEqualTo(Duration.ofMinutes(39));
    }

    @Test
    void nothingComesFromWhatDoesNotCountATreadmillOrASlope() {
        var effort = effort(Distance.FIVE_K, Duration.ofMinutes(20));
        var excluded = run(JUNE, Distance.km(10), Duration.ofMinutes(50))
                .with(effort)
                .notCounting()
                .done();
        var treadmill = run(JUNE, Distance.km(10), Duration.ofMinutes(50))
                .with(effort)
                .sport(Sport.TREADMILL)
                .done();
        var ride = run(JUNE, Distance.km(30), Duration.ofMinutes(50))
                .sport(Sport.RIDE)
                .done();
        var downhill = run(JUNE, Distance.TEN_K, Duration.ofMinutes(35))
                .race("Downhill 10K")
                .dropping(150)
                .done();
        assertThat(RecordBook.of(List.of(excluded, treadmill, ride, downhill), List.of(), RecordPeriod.EVER)
                        .distances())
                .isEmpty();
    }

    @Test
    void aPeriodHasItsOwnRecords() {
        var before = run(MAY, Distance.km(10), Duration.ofMinutes(39))
                .race("Spring 10K")
                .done();
        var now = run(SEPTEMBER, Distance.km(10.05), Duration.ofMinutes(41))
                .race("City 10K")
                .done();
        var all = List.of(before, now);
        assertThat(timeIn(all, RecordPeriod.EVER)).isEqualTo(Duration.ofMinutes(39));
        assertThat(timeIn(all, RecordPeriod.yearOf(SEPTEMBER))).isEqualTo(Duration.ofMinutes(41));
        assertThat(timeIn(all, RecordPeriod.lastWeeks(12, SEPTEMBER))).isEqualTo(Duration.ofMinutes(41));
        assertThat(timeIn(all, new RecordPeriod(MAY, MAY))).isEqualTo(Duration.ofMinutes(39));
        assertThat(RecordBook.of(all, List.of(), RecordPeriod.lastWeeks(12, JUNE))
                        .distances())
                .as("twelve weeks before June, and whatever came after")
                .hasSize(1);
    }

    @Test
    void theLongestAndTheHighestAreFoundAndHowMuchIsKnown() {
        var hills =
                run(MAY, Distance.km(12), Duration.ofMinutes(80)).climbing(540).done();
        var far = run(JUNE, Distance.km(30.1), Duration.ofMinutes(180))
                .climbing(90)
                .done();
        AthleteRecords records = RecordBook.of(List.of(hills, far), List.of(), RecordPeriod.EVER);
        assertThat(Objects.requireNonNull(records.longest()).activity()).isEqualTo(far.activity());
        assertThat(Objects.requireNonNull(records.climb()).activity()).isEqualTo(hills.activity());
        assertThat(records.knowsEver(SEPTEMBER)).isFalse();
        assertThat(records.knowsEver(MAY.plusMonths(24))).isTrue();
    }

    private static Duration timeIn(List<ActivityAnalysis> all, RecordPeriod period) {
        return Objects.requireNonNull(RecordBook.of(all, List.of(), period)
                        .distances()
                        .getFirst()
                        .race())
                .time();
    }

    private static DistanceRecord at(Distance distance, List<ActivityAnalysis> all, List<AthletePaces> results) {
        return RecordBook.of(all, results, RecordPeriod.EVER).distances().stream()
                .filter(record -> record.distance().equals(distance))
                .findFirst()
                .orElseThrow();
    }

    private static BestEffort effort(Distance distance, Duration time) {
        return new BestEffort(distance, time, Duration.ZERO);
    }

    private static AthletePaces official(Distance distance, Duration time, LocalDate day) {
        var vdot = Vdot.of(distance, time);
        return new AthletePaces(
                new RaceResultId(Ids.next()),
                new RaceResult(new AthleteId(Ids.next()), "City race", distance, time, day, true),
                vdot,
                TrainingPaces.of(vdot),
                day,
                Instant.EPOCH);
    }
}
