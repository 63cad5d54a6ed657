package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static io.milepost.activities.files.Reading.activities;
import static io.milepost.activities.files.Reading.assertUnreadable;
import static io.milepost.activities.files.Reading.kinds;
import static io.milepost.activities.files.Reading.only;
import static io.milepost.activities.files.TrainingFiles.gpxOf;
import static io.milepost.activities.files.TrainingFiles.gpxTrack;
import static io.milepost.activities.files.TrainingFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Sport;
import io.milepost.activities.files.ReadResult.Reason;
import io.milepost.activities.files.TrainingFiles.Run;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GpxReaderTest {

    private final Run run = TrainingFiles.tenKilometres(MORNING);

    @Test
    void distanceIsCountedFromThePositionsAndSaidToBe() {
        ParsedActivity activity = only(TrainingFiles.gpx(run));
        assertThat(activity.distanceMetres()).hasValueCloseTo(10_000.0, within(20.0));
        assertThat(activity.elapsedSeconds()).hasValue(3_000);
        assertThat(activity.averageHeartRate()).hasValue(150);
        assertThat(activity.sport()).isEqualTo(Sport.RUN);
        assertThat(activity.title()).contains("Along the equator");
        assertThat(kinds(activity)).containsExactly(Kind.DISTANCE_FROM_POSITIONS);
    }

    @Test
    void theTracksOfOneOutingAreOneActivityWithAPause() {
        Run second = new Run(TrainingFiles.later(run, Duration.ofMinutes(10)), 2_000, 600, 0);
        ParsedActivity activity = only(utf8(gpxOf(gpxTrack(second, "running", true) + gpxTrack(run, "running", true))));
        assertThat(activity.start()).contains(MORNING);
        assertThat(activity.timerSeconds()).hasValue(3_600);
        assertThat(activity.elapsedSeconds()).hasValue(4_200);
        assertThat(activity.remarks())
                .filteredOn(remark -> remark.kind() == Kind.PAUSED)
                .singleElement()
                .satisfies(remark -> assertThat(remark.figures()).containsExactly(600.0));
    }

    @Test
    void tracksOfAnotherDayAreAnotherActivity() {
        Run next = TrainingFiles.tenKilometres(MORNING.plus(Duration.ofDays(1)));
        assertThat(activities(utf8(gpxOf(gpxTrack(run, "9", true) + gpxTrack(next, "1", true)))))
                .extracting(ParsedActivity::sport)
                .containsExactly(Sport.RUN, Sport.RIDE);
    }

    @Test
    void aStretchWithoutTimesIsLeftOutAndMentioned() {
        ParsedActivity activity = only(utf8(gpxOf(gpxTrack(run, "running", false) + gpxTrack(run, "running", true))));
        assertThat(activity.distanceMetres()).hasValueCloseTo(10_000.0, within(20.0));
        assertThat(activity.remarks())
                .filteredOn(remark -> remark.kind() == Kind.POINTS_WITHOUT_TIME)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.figures().getFirst()).isEqualTo(301);
                    assertThat(remark.figures().getLast()).isCloseTo(10_000, within(20.0));
                });
    }

    @Test
    void aSinglePointWithoutTimeLiesOnTheWay() {
        String track = gpxTrack(run, "running", true);
        String time = "<time>" + MORNING.plusSeconds(100) + "</time>";
        ParsedActivity activity = only(utf8(gpxOf(track.replace(time, ""))));
        assertThat(activity.distanceMetres()).hasValueCloseTo(10_000.0, within(20.0));
        assertThat(activity.samples().size()).isEqualTo(300);
        assertThat(kinds(activity)).contains(Kind.POINTS_WITHOUT_TIME);
    }

    @Test
    void aRouteWithoutAnyTimeIsNoTraining() {
        assertUnreadable(utf8(gpxOf(gpxTrack(run, "running", false))), Reason.ROUTE_WITHOUT_TIMES);
        assertUnreadable(utf8(gpxOf("")), Reason.NO_ACTIVITY);
    }

    @Test
    void aLeapOfThePositionAddsNoDistanceAndBarsRecords() {
        String track = gpxTrack(run, "running", true).replace("lon=\"0.0449661\"", "lon=\"1.5\"");
        ParsedActivity activity = only(utf8(gpxOf(track)));
        assertThat(activity.distanceMetres().orElseThrow()).isBetween(9_900.0, 10_020.0);
        assertThat(kinds(activity)).contains(Kind.GPS_JUMP);
        assertThat(activity.soundForRecords()).isFalse();
    }

    @Test
    void pointsThatGoBackInTimeAreLeftOut() {
        String late = "<time>" + MORNING.plusSeconds(500) + "</time>";
        String early = "<time>" + MORNING.plusSeconds(5) + "</time>";
        ParsedActivity activity = only(utf8(gpxOf(gpxTrack(run, "running", true).replace(late, early))));
        assertThat(activity.samples().size()).isEqualTo(300);
        assertThat(kinds(activity)).contains(Kind.POINTS_OUT_OF_ORDER);
    }

    @Test
    void impossibleCoordinatesAreNoPositions() {
        String track = gpxTrack(run, "running", true).replace("lon=\"0.0449661\"", "lon=\"200\"");
        ParsedActivity activity = only(utf8(gpxOf(track)));
        assertThat(kinds(activity)).contains(Kind.POINTS_INVALID);
        assertThat(activity.distanceMetres()).hasValueCloseTo(10_000.0, within(20.0));
    }

    @Test
    void anUnknownSportIsNotGuessed() {
        ParsedActivity activity = only(utf8(gpxOf(gpxTrack(run, "jkljkl", true))));
        assertThat(activity.sport()).isEqualTo(Sport.UNKNOWN);
        assertThat(kinds(activity)).contains(Kind.SPORT_UNKNOWN);
    }

    @Test
    void aFileCutInTheMiddleGivesWhatCameBefore() {
        byte[] file = TrainingFiles.gpx(run);
        ParsedActivity activity = only(Arrays.copyOf(file, file.length / 2));
        assertThat(kinds(activity)).contains(Kind.CUT_END);
        assertThat(activity.sport()).isEqualTo(Sport.RUN);
        assertThat(activity.distanceMetres().orElseThrow()).isBetween(4_500.0, 5_500.0);
    }

    @Test
    void blanksBeforeTheDeclarationAndUtf16AreRead() {
        String text = new String(TrainingFiles.gpx(run), StandardCharsets.UTF_8);
        assertThat(only(utf8("  \n  " + text)).samples().size()).isEqualTo(301);
        byte[] utf16 = text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertThat(only(utf16).samples().size()).isEqualTo(301);
    }

    @Test
    void prefixesThatNobodyDeclaredAreNoReasonToRefuse() {
        String text = new String(TrainingFiles.gpx(run), StandardCharsets.UTF_8)
                .replace("xmlns:x=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\"", "");
        assertThat(only(utf8(text)).averageHeartRate()).hasValue(150);
    }

    @Test
    void timesWithoutAZoneAreReadAsUtcAndThatIsSaid() {
        String unzoned = gpxOf(gpxTrack(run, "running", true)).replace("Z</time>", "</time>");
        ParsedActivity activity = only(utf8(unzoned));
        assertThat(activity.start()).contains(MORNING);
        assertThat(kinds(activity)).contains(Kind.NO_ZONE);
    }

    @Test
    void timesWithAnotherZoneAreMovedToUtc() {
        String shifted = gpxOf(gpxTrack(run, "running", true)).replace("Z</time>", "+02:00</time>");
        ParsedActivity activity = only(utf8(shifted));
        assertThat(activity.start()).contains(MORNING.minus(Duration.ofHours(2)));
        assertThat(kinds(activity)).doesNotContain(Kind.NO_ZONE);
    }
}
