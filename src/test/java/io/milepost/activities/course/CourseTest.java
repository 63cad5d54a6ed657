package io.milepost.activities.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void aSteadyRunHasItsSpeedThroughout() {
        double[] speeds = Course.of(Ways.north(300, 3)).speed();
        assertThat(Arrays.stream(speeds).skip(1).boxed())
                .hasSize(300)
                .allSatisfy(speed -> assertThat(speed).isCloseTo(3, within(0.01)));
    }

    @Test
    void speedIsReadOffOverTwentySecondsSoThatOneLeapIsNoSprint() {
        double[] speeds = Course.of(Ways.along(100, i -> i < 50 ? 3 * i : 3 * i + 10, i -> 0))
                .speed();
        assertThat(speeds[50]).isCloseTo(3.5, within(0.05));
        assertThat(speeds[80]).isCloseTo(3, within(0.01));
    }

    @Test
    void standingAndPausesAreGaps() {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < 120; i++) {
            int clock = i < 60 ? i : i + 300;
            samples.add(clock).with(Column.DISTANCE, 3 * i).with(Column.HEART_RATE, 150);
        }
        Course course = Course.of(samples.build());
        assertThat(course.speed()[60]).isNaN();
        assertThat(course.heartRate()[60]).isNaN();
        assertThat(course.speed()[61]).isCloseTo(3, within(0.01));
        assertThat(course.heartRate()[61]).isEqualTo(150);

        double[] standing =
                Course.of(Ways.along(100, i -> Math.min(i, 40) * 3, i -> 0)).speed();
        assertThat(standing[80]).isNaN();
    }

    @Test
    void aHeartRateThatIsMissingForAMomentIsBridgedAndALongGapIsNot() {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < 100; i++) {
            samples.add(i);
            if (i != 10 && (i < 40 || i > 70)) {
                samples.with(Column.HEART_RATE, 140);
            }
        }
        double[] heartRate = Course.of(samples.build()).heartRate();
        assertThat(heartRate[10]).isEqualTo(140);
        assertThat(heartRate[55]).isNaN();
    }

    @Test
    void uphillTheSameSpeedIsWorthMoreOnTheFlat() {
        Course level = Course.of(Ways.along(1_000, i -> 3 * i, i -> 100));
        Course uphill = Course.of(Ways.along(1_000, i -> 3 * i, i -> 100 + 0.05 * 3 * i));
        assertThat(level.gradeAdjustedMetres()).isCloseTo(3_000, within(1.0));
        assertThat(uphill.gradeAdjustedMetres()).isGreaterThan(3_600);
        assertThat(uphill.gradeAdjustedMetresBetween(0, 1_000) + uphill.gradeAdjustedMetresBetween(1_000, 3_000))
                .isCloseTo(uphill.gradeAdjustedMetres(), within(0.01));
    }

    @Test
    void withoutDistanceHeightOrHeartRateThereIsNone() {
        Samples.Builder samples = new Samples.Builder();
        samples.add(0).add(1).add(2);
        Course course = Course.of(samples.build());
        assertThat(course.hasDistance()).isFalse();
        assertThat(course.hasAltitude()).isFalse();
        assertThat(course.hasHeartRate()).isFalse();
        assertThat(Course.of(Samples.none()).length()).isZero();
    }
}
