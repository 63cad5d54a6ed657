package io.milepost.training.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | km | seconds, at E 5:30-6:30 (middle 6:00), M 5:00, T 4:30, I 4:00, R 3:45
                "60min E                     | 10     | 3600",
                "12km E, 8km M               | 20     | 6720",
                "3x9min T jog 6.5min         | 8      | 2400",
                "4x1km I walk 10.5min        | 7      | 2850",
                "5x1km I stand 1min          | 5      | 1440",
                "10km 5:00-5:10/km           | 10     | 3050",
                "10mi 8:00/mi                | 16.0934 | 4800",
                "36min E-M                   | 6.545  | 2160",
                "10km RACE                   | 10     | 2700",
                "42.195km RACE               | 42.195 | 12658.5",
                "STRENGTH 30min              | 0      | 1800",
                "REST                        | 0      | 0",
                "60min HR 120-138            | 10     | 3600",
                "9min RPE 7                  | 2      | 540",
            })
    void sizesFollowFromTheMiddleOfTheTarget(String text, double km, double seconds) {
        Estimate estimate = Estimate.of(Workout.of(text), Paces::round);

        assertThat(estimate.distance().km()).isEqualTo(km, within(0.001));
        assertThat(estimate.duration().toMillis() / 1000.0).isEqualTo(seconds, within(0.5));
        assertThat(estimate.open()).isFalse();
    }

    @Test
    void restsLieBetweenTheTurns() {
        Duration three = Estimate.of(Workout.of("3x(2x1min I stand 1min) stand 10min"), Paces::round)
                .duration();

        assertThat(three).isEqualTo(Duration.ofMinutes(3 * (2 + 1) + 2 * 10));
    }

    @Test
    void untilTheLapButtonNobodyKnowsHowLong() {
        assertThat(Estimate.of(Workout.of("2km E, lap walk"), Paces::round))
                .satisfies(estimate -> assertThat(estimate.open()).isTrue())
                .satisfies(estimate -> assertThat(estimate.distance().km()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2mi E, 3x6min T jog 1min, 2mi E | THRESHOLD  | 3×6min T",
                "45min E                         | EASY       | 45min E",
                "20min E, 6x20s strides jog 60s  | EASY       | 20min E",
                "12km E, 8km M                   | MARATHON   | 8km M",
                "2x(4x200m R jog 200m) walk 5min | REPETITION | 2×(4×200m R)",
                "15min E, 6x60s hill jog 2min    | INTERVAL   | 6×60s hill",
                "42.195km RACE                   | RACE       | 42.195km RACE",
                "REST                            | REST       | REST",
                "STRENGTH 20min \"core\"         | SESSION    | STRENGTH 20min",
                "30min HR 120-138                | OPEN       | 30min HR 120-138",
                "4x3min RPE 9 walk 2min          | INTERVAL   | 4×3min RPE 9",
            })
    void aWorkoutIsKnownByItsHardestPart(String text, Effort effort, String headline) {
        Workout workout = Workout.of(text);

        assertThat(Effort.of(workout, null)).isEqualTo(effort);
        assertThat(Headline.of(workout).text()).isEqualTo(headline);
    }

    @Test
    void whatGoesByFeelSaysSo() {
        assertThat(Headline.of(Workout.of("10min E, 4x3min RPE 6 walk 2min")).byFeel())
                .isTrue();
        assertThat(Headline.of(Workout.of("20min RPE 3, 4x5min T jog 1min")).byFeel())
                .isFalse();
    }

    @Test
    void aFixedPaceIsPlacedAmongTheAthletesOwn() {
        assertThat(Effort.of(Workout.of("5km 4:28-4:33/km"), Paces::round)).isEqualTo(Effort.THRESHOLD);
        assertThat(Effort.of(Workout.of("5km 6:10/km"), Paces::round)).isEqualTo(Effort.EASY);
        assertThat(Effort.of(Workout.of("5km 6:10/km"), null)).isEqualTo(Effort.OPEN);
    }
}
