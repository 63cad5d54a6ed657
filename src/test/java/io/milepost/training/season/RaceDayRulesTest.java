package io.milepost.training.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RaceDayRulesTest {

    @Test
    void aTenKAtFourMinutesPassesEachKilometreOnTheMinute() {
        List<Split> splits = Splits.of(Distance.km(10), Duration.ofMinutes(40), UnitSystem.METRIC, Pacing.EVEN);

        assertThat(splits)
                .hasSize(10)
                .allSatisfy(split -> assertThat(split.since()).isEqualTo(Duration.ofMinutes(4)));
        assertThat(splits.get(4).elapsed()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aMarathonShowsEveryFifthBoardTheHalfAndTheFinish() {
        List<Split> splits = Splits.of(Distance.MARATHON, Duration.ofMinutes(180), UnitSystem.METRIC, Pacing.EVEN);

        assertThat(splits)
                .extracting(split -> Math.round(split.at().metres()))
                .containsExactly(
                        5_000L, 10_000L, 15_000L, 20_000L, 21_098L, 25_000L, 30_000L, 35_000L, 40_000L, 42_195L);
        assertThat(splits.get(4).elapsed()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aNegativeSplitPassesHalfWayBehindTheClockAndStillArrives() {
        List<Split> splits =
                Splits.of(Distance.HALF_MARATHON, Duration.ofMinutes(100), UnitSystem.METRIC, Pacing.NEGATIVE);

        Split half = splits.stream()
                .filter(split -> Math.abs(split.at().metres() - 10_548.75) < 1)
                .findFirst()
                .orElseThrow();
        assertThat(half.elapsed()).isBetween(Duration.ofSeconds(3_014), Duration.ofSeconds(3_016));
        assertThat(splits.getLast().elapsed()).isEqualTo(Duration.ofMinutes(100));
    }

    @Property(tries = 200)
    void splitsRiseAndAddUpToTheGoal(
            @ForAll @IntRange(min = 800, max = 100_000) int metres,
            @ForAll @IntRange(min = 10, max = 60) int paceTens,
            @ForAll Pacing pacing,
            @ForAll UnitSystem boards) {
        Duration goal = Duration.ofSeconds(Math.max(60, metres * paceTens * 10L / 1_000));

        List<Split> splits = Splits.of(Distance.metres(metres), goal, boards, pacing);

        assertThat(splits.getLast().elapsed()).isEqualTo(goal);
        assertThat(splits.getLast().at().metres()).isEqualTo(metres);
        assertThat(splits).isSortedAccordingTo((one, two) -> one.elapsed().compareTo(two.elapsed()));
        assertThat(splits.stream().map(Split::since).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(goal);
    }

    @Test
    void nothingToEatInAShortRaceAndPortionsThatEndBeforeTheFinish() {
        assertThat(Fuel.usual(Duration.ofMinutes(45))).isEqualTo(Fuel.NONE);
        Fuel marathon = Fuel.usual(Duration.ofMinutes(185));

        assertThat(marathon.gramsAnHour()).isEqualTo(60);
        assertThat(marathon.times(Duration.ofMinutes(185)))
                .extracting(Duration::toMinutes)
                .containsExactly(25L, 50L, 75L, 100L, 125L, 150L);
    }

    @Test
    void portionsEveryMinuteAreRefused() {
        assertThatThrownBy(() -> new Fuel(1, 25, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
