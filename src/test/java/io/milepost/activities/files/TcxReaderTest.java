package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static io.milepost.activities.files.Reading.activities;
import static io.milepost.activities.files.Reading.assertUnreadable;
import static io.milepost.activities.files.Reading.kinds;
import static io.milepost.activities.files.Reading.only;
import static io.milepost.activities.files.TrainingFiles.tcxActivity;
import static io.milepost.activities.files.TrainingFiles.tcxOf;
import static io.milepost.activities.files.TrainingFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Lap;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import io.milepost.activities.files.ReadResult.Reason;
import io.milepost.activities.files.TrainingFiles.Run;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TcxReaderTest {

    private final Run first = new Run(MORNING, 3_000, 900, 140);
    private final Run second = new Run(TrainingFiles.later(first, Duration.ofMinutes(10)), 2_000, 500, 160);

    @Test
    void lapsAddUpAndTheClockStandsStillBetweenThem() {
        ParsedActivity activity = only(TrainingFiles.tcx(first, second));
        assertThat(activity.distanceMetres()).hasValue(5_000);
        assertThat(activity.timerSeconds()).hasValue(1_400);
        assertThat(activity.elapsedSeconds()).hasValue(2_000);
        assertThat(activity.movingSeconds().orElseThrow()).isCloseTo(1_400, within(20.0));
        assertThat(activity.laps()).extracting(Lap::startSeconds).containsExactly(0.0, 1_500.0);
        assertThat(kinds(activity)).containsExactly(Kind.PAUSED);
    }

    @Test
    void theAverageHeartRateOfSeveralLapsIsThatOfThePoints() {
        ParsedActivity activity = only(TrainingFiles.tcx(first, second));
        assertThat(activity.averageHeartRate()).hasValue(147);
        assertThat(activity.maxHeartRate()).hasValue(160);
    }

    @Test
    void eachActivityOfAMultiSportSessionIsOne() {
        String xml = tcxOf("<Activities><MultiSportSession><Id>x</Id><FirstSport>" + tcxActivity("Running", first)
                + "</FirstSport><NextSport>" + tcxActivity("Biking", second)
                + "</NextSport></MultiSportSession></Activities>");
        assertThat(activities(utf8(xml))).extracting(ParsedActivity::sport).containsExactly(Sport.RUN, Sport.RIDE);
    }

    @Test
    void aLapWithoutPointsStillCounts() {
        String xml = new String(TrainingFiles.tcx(first), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("(?s)<Track>.*</Track>", "");
        ParsedActivity activity = only(utf8(xml));
        assertThat(activity.distanceMetres()).hasValue(3_000);
        assertThat(activity.elapsedSeconds()).hasValue(900);
        assertThat(activity.averageHeartRate()).hasValue(140);
        assertThat(activity.samples().isEmpty()).isTrue();
    }

    @Test
    void aStatedDistanceOfNothingIsNotTooShortForRecordsButNoDistanceEither() {
        ParsedActivity activity = only(TrainingFiles.tcx(new Run(MORNING, 0, 2_700, 130)));
        assertThat(activity.distanceMetres()).hasValue(0);
        assertThat(kinds(activity)).doesNotContain(Kind.TOO_SHORT_FOR_RECORDS);
    }

    @Test
    void theDevicesDistanceIsPreferredToThePositions() {
        ParsedActivity activity = only(TrainingFiles.tcx(first));
        assertThat(activity.samples().at(Column.DISTANCE, 90)).isEqualTo(3_000);
        assertThat(kinds(activity)).doesNotContain(Kind.DISTANCE_FROM_POSITIONS);
    }

    @Test
    void aFileCutInTheMiddleGivesWhatCameBefore() {
        byte[] file = TrainingFiles.tcx(first, second);
        ParsedActivity activity = only(Arrays.copyOf(file, file.length - 300));
        assertThat(kinds(activity)).contains(Kind.CUT_END);
        assertThat(activity.laps()).hasSize(2);
        assertThat(activity.distanceMetres()).hasValue(5_000);
    }

    @Test
    void aCourseIsNoTraining() {
        assertUnreadable(utf8(tcxOf("<Courses><Course><Name>Loop</Name></Course></Courses>")), Reason.NO_ACTIVITY);
    }
}
