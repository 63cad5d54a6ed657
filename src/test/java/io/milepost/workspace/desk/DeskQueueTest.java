package io.milepost.workspace.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
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

    private static Signal signal(AthleteId athlete, Reason reason, Duration waited) {
        return new Signal(athlete, "somebody", reason, NOW.minus(waited), null, "");
    }

    private static AthleteId athlete(int number) {
        return new AthleteId(new UUID(0, number));
    }
}
