package io.milepost.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final AthleteId ANA = athlete(1);
    private static final AthleteId TOM = athlete(2);
    private static final AthleteId BEN = athlete(3);

    @Test
    void silentForNineDaysAgainstThreeScoresEighty() {
        List<DeskRow> rows = DeskQueue.rank(List.of(signal(TOM, Reason.SILENT, Duration.ofDays(9))), NOW);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.score()).isEqualTo(80);
            assertThat(row.more()).isZero();
        });
    }

    @Test
    void aRedFlagStandsAbovePainAndPainAboveEveryScore() {
        List<DeskRow> rows = DeskQueue.rank(
                List.of(
                        signal(TOM, Reason.SILENT, Duration.ofDays(30)),
                        signal(BEN, Reason.PAIN, Duration.ofMinutes(1)),
                        signal(ANA, Reason.RED_FLAG, Duration.ofMinutes(1))),
                NOW);

        assertThat(rows).extracting(row -> row.top().athlete()).containsExactly(ANA, BEN, TOM);
    }

    @Test
    void anAthleteHasOneRowWithTheTopReasonAndACountOfTheOthers() {
        List<DeskRow> rows = DeskQueue.rank(
                List.of(
                        signal(BEN, Reason.CHEER, Duration.ZERO),
                        signal(BEN, Reason.SILENT, Duration.ZERO),
                        signal(BEN, Reason.LOW_TREND, Duration.ZERO)),
                NOW);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.top().reason()).isEqualTo(Reason.SILENT);
            assertThat(row.more()).isEqualTo(2);
            assertThat(row.score()).isEqualTo(55 + 6);
        });
    }

    @Test
    void furtherReasonsAddNineAtMost() {
        List<Signal> five = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> signal(ANA, Reason.CHEER, Duration.ZERO))
                .toList();

        assertThat(DeskQueue.rank(five, NOW).getFirst().score()).isEqualTo(29);
    }

    @Test
    void amongEqualsWhoWaitsLongestComesFirst() {
        List<DeskRow> rows = DeskQueue.rank(
                List.of(
                        signal(ANA, Reason.SILENT, Duration.ofDays(10)),
                        signal(TOM, Reason.SILENT, Duration.ofDays(12))),
                NOW);

        assertThat(rows).extracting(row -> row.top().athlete()).containsExactly(TOM, ANA);
    }

    @Test
    void aRoughDayOfTwoOfTwentyFourHoursScoresEightyTwo() {
        assertThat(DeskQueue.rank(List.of(signal(ANA, Reason.ROUGH_DAY, Duration.ofHours(2))), NOW)
                        .getFirst()
                        .score())
                .isCloseTo(82, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 15", "14, 15", "15, 0", "-1, 0",
    })
    void anARaceWithinFourteenDaysAddsFifteen(int days, double more) {
        assertThat(scoreWith(new Occasion(LONG_AGO, TODAY, TODAY.plusDays(days))))
                .isEqualTo(20 + more);
    }

    @Test
    void theFirstThirtyDaysAddEight() {
        assertThat(scoreWith(new Occasion(NOW.minus(Duration.ofDays(30)).plusSeconds(1), TODAY, null)))
                .isEqualTo(28);
        assertThat(scoreWith(new Occasion(NOW.minus(Duration.ofDays(30)), TODAY, null)))
                .isEqualTo(20);
    }

    @Test
    void noBonusLiftsAnybodyAbovePain() {
        List<DeskRow> rows = DeskQueue.rank(
                List.of(signal(ANA, Reason.PAIN, Duration.ZERO), signal(TOM, Reason.ILLNESS, Duration.ofDays(2))),
                Map.of(TOM, new Occasion(NOW, TODAY, TODAY)),
                NOW);

        assertThat(rows).extracting(row -> row.top().athlete()).containsExactly(ANA, TOM);
    }

    @Test
    void amongEqualScoresWhatIsDueFirstComesFirstThenTheNextRace() {
        // Both have waited for as long as counts; what may wait for a day was due before what may wait for three.
        List<DeskRow> rows = DeskQueue.rank(
                List.of(
                        signal(ANA, Reason.REPACE, Duration.ofDays(4)),
                        signal(TOM, Reason.PROPOSAL, Duration.ofDays(5)),
                        signal(BEN, Reason.PROPOSAL, Duration.ofDays(5))),
                Map.of(
                        BEN, new Occasion(LONG_AGO, TODAY, TODAY.plusDays(20)),
                        TOM, new Occasion(LONG_AGO, TODAY, TODAY.plusDays(21))),
                NOW);

        assertThat(rows).extracting(row -> row.top().athlete()).containsExactly(BEN, TOM, ANA);
    }

    @ParameterizedTest
    @CsvSource({
        "KEYS_MISSED, 65",
        "PROPOSAL_SOON, 60",
        "RUNWAY, 60",
        "SILENT, 55",
        "SIGN_UP, 55",
        "RACE_UNPLANNED, 50",
        "LOW_TREND, 50",
        "PROPOSAL, 45",
        "REPACE, 45",
        "FINDING, 30",
        "THRESHOLD, 30",
        "CHEER, 20",
    })
    void aReasonBeginsAtItsBase(Reason reason, double base) {
        assertThat(DeskQueue.rank(List.of(signal(ANA, reason, Duration.ZERO)), NOW)
                        .getFirst()
                        .score())
                .isEqualTo(base);
    }

    private static double scoreWith(Occasion occasion) {
        return DeskQueue.rank(List.of(signal(ANA, Reason.CHEER, Duration.ZERO)), Map.of(ANA, occasion), NOW)
                .getFirst()
                .score();
    }

    private static Signal signal(AthleteId athlete, Reason reason, Duration waited) {
        return new Signal(athlete, "somebody", reason, NOW.minus(waited), null, "");
    }

    private static AthleteId athlete(int number) {
        return new AthleteId(new UUID(0, number));
    }
}
