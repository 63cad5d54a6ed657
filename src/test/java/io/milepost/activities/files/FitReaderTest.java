package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static io.milepost.activities.files.Reading.assertUnreadable;
import static io.milepost.activities.files.Reading.kinds;
import static io.milepost.activities.files.Reading.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.File;
import io.milepost.activities.Climb;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import io.milepost.activities.files.ReadResult.Reason;
import io.milepost.activities.files.TrainingFiles.Run;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FitReaderTest {

    private final Run run = TrainingFiles.tenKilometres(MORNING);

    @Test
    void aRunComesOutAsTheDeviceStatesIt() {
        ParsedActivity activity = only(TrainingFiles.fit(run));
        assertThat(activity.sport()).isEqualTo(Sport.RUN);
        assertThat(activity.start()).contains(MORNING);
        assertThat(activity.distanceMetres()).hasValueCloseTo(10_000.0, within(0.5));
        assertThat(activity.timerSeconds()).hasValue(3_000);
        assertThat(activity.elapsedSeconds()).hasValue(3_000);
        assertThat(activity.movingSeconds()).hasValue(3_000);
        assertThat(activity.laps()).hasSize(1);
        assertThat(activity.samples().size()).isEqualTo(301);
        assertThat(activity.soundForRecords()).isTrue();
    }

    @Test
    void theDevicesClimbStandsBesideTheOneCountedHere() {
        ParsedActivity activity = only(TrainingFiles.fit(run));
        assertThat(activity.deviceClimb()).contains(new Climb(12, 0, Climb.Method.DEVICE));
        assertThat(activity.climb().map(Climb::method)).contains(Climb.Method.TWO_METRE_THRESHOLD);
    }

    @Test
    void anAverageHeartRateIsCountedFromTheRecordsWhereTheSessionHasNone() {
        ParsedActivity activity = only(TrainingFiles.fit(run));
        assertThat(activity.averageHeartRate()).hasValue(150);
        assertThat(kinds(activity)).containsExactly(Kind.HEART_RATE_FROM_RECORDS);
    }

    @Test
    void noHeartRateIsNotZero() {
        ParsedActivity activity = only(TrainingFiles.fit(new Run(MORNING, 10_000, 3_000, 0)));
        assertThat(activity.averageHeartRate()).isEmpty();
        assertThat(activity.maxHeartRate()).isEmpty();
        assertThat(activity.samples().at(Column.HEART_RATE, 5)).isNaN();
    }

    @Test
    void aWrongCheckSumIsReadAndMentioned() {
        byte[] file = TrainingFiles.fit(run);
        file[file.length - 1] ^= 0x10;
        ParsedActivity activity = only(file);
        assertThat(activity.distanceMetres()).hasValueCloseTo(10_000.0, within(0.5));
        assertThat(kinds(activity)).contains(Kind.CHECKSUM_WRONG);
        assertThat(activity.soundForRecords()).isFalse();
    }

    @Test
    void aFileCutBeforeItsSummaryGivesWhatWasRecorded() {
        byte[] file = TrainingFiles.fit(run);
        ParsedActivity activity = only(Arrays.copyOf(file, file.length / 2));
        assertThat(kinds(activity)).contains(Kind.CUT_END, Kind.NO_SUMMARY, Kind.SPORT_UNKNOWN);
        assertThat(activity.start()).contains(MORNING);
        assertThat(activity.distanceMetres().orElseThrow()).isBetween(3_500.0, 6_000.0);
        assertThat(activity.elapsedSeconds().orElseThrow())
                .isCloseTo(activity.distanceMetres().orElseThrow() * 0.3, within(1.0));
    }

    @Test
    void relativeTimestampsGiveNoDateButTheCourseOfTheRun() {
        ParsedActivity activity = only(TrainingFiles.fit(run, 17_000_000, File.ACTIVITY));
        assertThat(activity.start()).isEmpty();
        assertThat(kinds(activity)).contains(Kind.RELATIVE_TIME);
        assertThat(activity.samples().at(Column.OFFSET, 300)).isEqualTo(3_000);
    }

    @Test
    void aDateInTheFutureIsLeftOutAndMentioned() {
        Instant future = Instant.parse("2085-06-01T08:00:00Z");
        ParsedActivity activity = only(TrainingFiles.fit(TrainingFiles.tenKilometres(future)));
        assertThat(activity.start()).isEmpty();
        assertThat(activity.remarks())
                .filteredOn(remark -> remark.kind() == Kind.IMPOSSIBLE_DATE)
                .singleElement()
                .satisfies(remark -> assertThat(remark.figures()).containsExactly((double) future.getEpochSecond()));
    }

    @Test
    void fortyTwoKilometresIn131SecondsAreNotBelieved() {
        ParsedActivity activity = only(TrainingFiles.fit(new Run(MORNING, 42_195, 131, 0)));
        assertThat(activity.distanceMetres()).isEmpty();
        assertThat(kinds(activity)).contains(Kind.IMPOSSIBLE_SPEED, Kind.GPS_JUMP, Kind.TOO_SHORT_FOR_RECORDS);
        assertThat(activity.timerSeconds()).hasValue(131);
    }

    @Test
    void aCourseOrWorkoutFileIsNoTraining() {
        assertUnreadable(TrainingFiles.fit(run, TrainingFiles.fitSeconds(MORNING), File.COURSE), Reason.NO_ACTIVITY);
    }

    @Test
    void aGzippedFileIsReadAsItsContent() {
        assertThat(only(TrainingFiles.gzip(TrainingFiles.fit(run)))).isEqualTo(only(TrainingFiles.fit(run)));
    }

    @Test
    void lapsThatDoNotSumAreMentionedAndTheTotalStands() {
        ParsedActivity activity = only(TrainingFiles.fitWithTwoLapsOf(TrainingFiles.tenKilometres(MORNING), 4_500));
        assertThat(activity.distanceMetres()).hasValue(10_000);
        assertThat(activity.remarks())
                .filteredOn(remark -> remark.kind() == Kind.LAPS_DO_NOT_SUM)
                .singleElement()
                .satisfies(remark -> assertThat(remark.figures()).containsExactly(9_000.0, 10_000.0));
    }
}
