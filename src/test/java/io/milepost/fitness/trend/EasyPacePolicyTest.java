package io.milepost.fitness.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.ActivityId;
import io.milepost.fitness.EasyPaceTrend;
import io.milepost.running.Pace;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Today is 22 November. */
class EasyPacePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @Test
    void fourteenSecondsFasterThanInAugustAtTheSameHeartRateIsSaidWithItsRunsAndThatHeatConfounds() {
        List<EasyRun> runs = both(august(360, 142), now(346, 142));

        assertThat(EasyPacePolicy.judge(runs, TODAY)).hasValueSatisfying(trend -> {
            assertThat(trend.then()).isEqualTo(AUGUST);
            assertThat(trend.secondsFaster()).isCloseTo(14, within(0.01));
            assertThat(trend.heartRate()).isEqualTo(142);
            assertThat(trend.heatConfounds()).isTrue();
            assertThat(trend.runsThen()).hasSize(5);
            assertThat(trend.runsNow()).hasSize(5);
        });
    }

    @Test
    void slowerIsSaidAsWell() {
        assertThat(EasyPacePolicy.judge(both(august(346, 142), now(360, 142)), TODAY))
                .map(EasyPaceTrend::secondsFaster)
                .hasValueSatisfying(faster -> assertThat(faster).isCloseTo(-14, within(0.01)));
    }

    @Test
    void lessThanFiveSecondsAreNone() {
        assertThat(EasyPacePolicy.judge(both(august(360, 142), now(356, 142)), TODAY))
                .isEmpty();
    }

    @Test
    void whatTheScatterCouldMakeIsNotSaid() {
        List<EasyRun> scattered = List.of(
                run(AUGUST.atDay(3), 320, 142),
                run(AUGUST.atDay(8), 400, 142),
                run(AUGUST.atDay(13), 330, 142),
                run(AUGUST.atDay(18), 390, 142));
        assertThat(EasyPacePolicy.judge(both(scattered, now(346, 142)), TODAY)).isEmpty();
    }

    @Test
    void threeRunsOnEitherSideAreTooFew() {
        assertThat(EasyPacePolicy.judge(both(august(360, 142).subList(0, 3), now(346, 142)), TODAY))
                .isEmpty();
        assertThat(EasyPacePolicy.judge(both(august(360, 142), now(346, 142).subList(0, 3)), TODAY))
                .isEmpty();
    }

    @Test
    void runsAtAnotherHeartRateAreNotComparedWith() {
        assertThat(EasyPacePolicy.judge(both(august(360, 142), now(330, 155)), TODAY))
                .as("faster, with more heart")
                .isEmpty();
        assertThat(EasyPacePolicy.judge(both(august(360, 140), now(352, 144)), TODAY))
                .as("four beats apart are not the same")
                .isEmpty();
    }

    @Test
    void oneHardRunAmongThemChangesNothing() {
        List<EasyRun> withATempo = both(august(360, 142), now(346, 142));
        withATempo.add(run(TODAY.minusDays(1), 280, 168));

        assertThat(EasyPacePolicy.judge(withATempo, TODAY))
                .hasValueSatisfying(trend -> assertThat(trend.runsNow()).hasSize(5));
    }

    @Test
    void aMonthThatTellsTooLittleLeavesTheWordToTheNextOne() {
        YearMonth july = YearMonth.of(2026, 7);
        assertThat(EasyPacePolicy.judge(both(month(july, 360, 142), now(346, 142)), TODAY))
                .map(EasyPaceTrend::then)
                .contains(july);
    }

    @Test
    void theSameMonthAYearAgoIsNotConfoundedByHeat() {
        YearMonth lastNovember = YearMonth.of(2025, 11);
        assertThat(EasyPacePolicy.judge(both(month(lastNovember, 360, 142), now(346, 142)), TODAY))
                .hasValueSatisfying(trend -> {
                    assertThat(trend.then()).isEqualTo(lastNovember);
                    assertThat(trend.heatConfounds()).isFalse();
                });
    }

    @Test
    void whatIsAlikeInTheNearestMonthIsNotSoughtInAnother() {
        List<EasyRun> runs = both(august(347, 142), now(346, 142));
        runs.addAll(month(YearMonth.of(2026, 7), 380, 142));

        assertThat(EasyPacePolicy.judge(runs, TODAY))
                .as("nobody picks the month that flatters")
                .isEmpty();
    }

    private static List<EasyRun> both(List<EasyRun> then, List<EasyRun> now) {
        List<EasyRun> all = new ArrayList<>(then);
        all.addAll(now);
        return all;
    }

    private static List<EasyRun> august(double seconds, int heartRate) {
        return month(AUGUST, seconds, heartRate);
    }

    private static List<EasyRun> month(YearMonth month, double seconds, int heartRate) {
        return around(month.atDay(3), seconds, heartRate);
    }

    private static List<EasyRun> now(double seconds, int heartRate) {
        return around(TODAY.minusDays(24), seconds, heartRate);
    }

    /** Five runs, four days apart, a second or two to either side. */
    private static List<EasyRun> around(LocalDate first, double seconds, int heartRate) {
        List<EasyRun> runs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            runs.add(run(first.plusDays(4L * i), seconds + (i - 2), heartRate));
        }
        return runs;
    }

    private static EasyRun run(LocalDate day, double seconds, int heartRate) {
        return new EasyRun(new ActivityId(UUID.randomUUID()), day, new Pace(seconds), heartRate);
    }
}
