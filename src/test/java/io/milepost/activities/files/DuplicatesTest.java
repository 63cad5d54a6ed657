package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static io.milepost.activities.files.Reading.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.files.Duplicates.Trace;
import io.milepost.activities.files.TrainingFiles.Run;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private final Run run = TrainingFiles.tenKilometres(MORNING);

    @Test
    void theSameRunInThreeFormatsIsOneActivity() {
        Trace fit = Trace.of(only(TrainingFiles.fit(run)));
        assertThat(Duplicates.same(fit, Trace.of(only(TrainingFiles.gpx(run))))).isTrue();
        assertThat(Duplicates.same(fit, Trace.of(only(TrainingFiles.tcx(run))))).isTrue();
    }

    @Test
    void threePercentOfDistanceAndTwoMinutesOfStartAreTolerated() {
        Trace one = trace(MORNING, 10_000, 3_000);
        assertThat(Duplicates.same(one, trace(MORNING.plusSeconds(120), 9_700, 3_000)))
                .isTrue();
        assertThat(Duplicates.same(one, trace(MORNING.plusSeconds(121), 10_000, 3_000)))
                .isFalse();
        assertThat(Duplicates.same(one, trace(MORNING, 9_699, 3_000))).isFalse();
    }

    @Test
    void withoutDistanceTheTimeDecides() {
        assertThat(Duplicates.same(trace(MORNING, 0, 2_700), trace(MORNING, 0, 2_705)))
                .isTrue();
        assertThat(Duplicates.same(trace(MORNING, 0, 2_700), trace(MORNING, 0, 1_800)))
                .isFalse();
    }

    @Test
    void withoutAStartNothingIsClaimed() {
        Trace none = new Trace(Optional.empty(), OptionalDouble.of(10_000), OptionalDouble.of(3_000));
        assertThat(Duplicates.same(none, none)).isFalse();
    }

    @Test
    void ofOneDayTheMeasuresDecideWhereAStartIsMissing() {
        Trace day = new Trace(Optional.empty(), OptionalDouble.of(10_000), OptionalDouble.of(3_000));
        assertThat(Duplicates.sameOnOneDay(day, trace(MORNING, 10_200, 3_100))).isTrue();
        assertThat(Duplicates.sameOnOneDay(day, trace(MORNING, 10_400, 3_000))).isFalse();
        assertThat(Duplicates.sameOnOneDay(day, trace(MORNING, 10_000, 3_400))).isFalse();
        assertThat(Duplicates.sameOnOneDay(trace(MORNING, 10_000, 3_000), trace(MORNING, 10_000, 3_000)))
                .as("where both have a start, it decides")
                .isFalse();
    }

    private static Trace trace(Instant start, double metres, double seconds) {
        return new Trace(Optional.of(start), OptionalDouble.of(metres), OptionalDouble.of(seconds));
    }
}
