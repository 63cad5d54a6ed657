package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.assertUnreadable;
import static io.milepost.activities.files.Reading.only;
import static io.milepost.activities.files.TrainingFiles.gzip;
import static io.milepost.activities.files.TrainingFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Lap;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import io.milepost.activities.files.ReadResult.Reason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VendorJsonReaderTest {

    private static final String ACTIVITY = """
            {"id": 154504250376823, "resource_state": 3, "athlete": {"id": 134815, "resource_state": 1},
             "name": "Club 5 km", "distance": 5010.5, "moving_time": 1190, "elapsed_time": 1200,
             "total_elevation_gain": 31.5, "type": "Run", "sport_type": "Run", "start_date": "2026-10-04T06:30:00Z",
             "start_date_local": "2026-10-04T08:30:00Z", "utc_offset": 7200, "trainer": false, "workout_type": 1,
             "perceived_exertion": 8.5, "average_heartrate": 171.4, "max_heartrate": 188, "segment_efforts": [{"id": 1}],
             "laps": [{"id": 1, "start_date": "2026-10-04T06:30:00Z", "elapsed_time": 600, "moving_time": 598,
                       "distance": 2500, "average_heartrate": 165.2},
                      {"id": 2, "start_date": "2026-10-04T06:40:00Z", "elapsed_time": 600, "moving_time": 592,
                       "distance": 2510.5}]}""";

    private static final String STREAMS = """
            {"time": {"data": [0, 1, 3], "series_type": "distance", "original_size": 3, "resolution": "high"},
             "latlng": {"data": [[48.1, 11.5], [48.10001, 11.50001], [48.10003, 11.50002]]},
             "heartrate": {"data": [120, null, 124]}, "distance": {"data": [0.0, 4.1, 12.4]},
             "altitude": {"data": [512.2, 512.4, 512.6]}, "cadence": {"data": [86, 87, 88]},
             "velocity_smooth": {"data": [0.0, 4.1, 4.15]}, "watts": {"data": [1, 2, 3]}}""";

    @Test
    void aRaceTellsItsNameItsSportItsTimesAndHowHardItWas() {
        ParsedActivity race = only(utf8(envelope(ACTIVITY, STREAMS)));

        assertThat(race.title()).hasValue("Club 5 km");
        assertThat(race.sport()).isEqualTo(Sport.RUN);
        assertThat(race.start()).hasValue(Instant.parse("2026-10-04T06:30:00Z"));
        assertThat(race.distanceMetres()).hasValue(5_010.5);
        assertThat(race.elapsedSeconds()).hasValue(1_200);
        assertThat(race.movingSeconds()).hasValue(1_190);
        assertThat(race.timerSeconds()).as("a race counts from gun to line").hasValue(1_200);
        assertThat(race.race()).isTrue();
        assertThat(race.effort()).hasValue(8);
        assertThat(race.averageHeartRate()).hasValue(171);
        assertThat(race.maxHeartRate()).hasValue(188);
        assertThat(race.laps()).extracting(Lap::startSeconds).containsExactly(0.0, 600.0);
        assertThat(race.deviceClimb().orElseThrow().ascentMetres()).isEqualTo(31.5);
    }

    @Test
    void theStreamsAreTheSamplesAndWhatIsMissingStaysMissing() {
        ParsedActivity race = only(utf8(envelope(ACTIVITY, STREAMS)));

        assertThat(race.samples().size()).isEqualTo(3);
        assertThat(race.samples().at(Column.OFFSET, 2)).isEqualTo(3);
        assertThat(race.samples().at(Column.LATITUDE, 1)).isEqualTo(48.10001);
        assertThat(race.samples().at(Column.LONGITUDE, 2)).isEqualTo(11.50002);
        assertThat(race.samples().has(Column.HEART_RATE, 1)).isFalse();
        assertThat(race.samples().at(Column.HEART_RATE, 2)).isEqualTo(124);
        assertThat(race.samples().at(Column.DISTANCE, 2)).isEqualTo(12.4);
        assertThat(race.samples().at(Column.CADENCE, 0)).isEqualTo(86);
    }

    @Test
    void trainingIsCountedByItsMovingTimeAndATypedOneNeedsNoStreams() {
        ParsedActivity typed =
                only(utf8(envelope(ACTIVITY.replace("\"workout_type\": 1", "\"workout_type\": null"), "{}")));

        assertThat(typed.race()).isFalse();
        assertThat(typed.timerSeconds()).hasValue(1_190);
        assertThat(typed.samples().isEmpty()).isTrue();
    }

    @Test
    void itMayBeGzippedAndOnATreadmill() {
        ParsedActivity run =
                only(gzip(utf8(envelope(ACTIVITY.replace("\"trainer\": false", "\"trainer\": true"), STREAMS))));

        assertThat(run.sport()).isEqualTo(Sport.TREADMILL);
    }

    @Test
    void damagedStrangeAndHugeOnesGetTheirSentence() {
        String whole = envelope(ACTIVITY, STREAMS);
        assertUnreadable(utf8(whole.substring(0, whole.length() / 2)), Reason.JSON_BROKEN);
        assertUnreadable(utf8(envelope("{}", STREAMS)), Reason.JSON_BROKEN);
        assertUnreadable(utf8(whole.replace("\"version\": 1", "\"version\": 9")), Reason.JSON_BROKEN);
        assertUnreadable(utf8("{\"hello\": 1}"), Reason.UNKNOWN_TYPE);
        String many = "0,".repeat(600_000) + "0";
        assertUnreadable(utf8(envelope(ACTIVITY, "{\"time\": {\"data\": [" + many + "]}}")), Reason.TOO_MANY_POINTS);
        assertUnreadable(utf8(envelope("[".repeat(100_000), STREAMS)), Reason.JSON_BROKEN);
    }

    @Test
    void timesThatGoBackAreLeftOutAndMentioned() {
        ParsedActivity run = only(utf8(envelope(ACTIVITY, "{\"time\": {\"data\": [0, 5, 3, null, 9]}}")));

        assertThat(run.samples().size()).isEqualTo(3);
        assertThat(Reading.kinds(run)).contains(io.milepost.activities.Remark.Kind.POINTS_OUT_OF_ORDER);
    }

    private static String envelope(String activity, String streams) {
        return "{\"milepost\": \"strava-activity\", \"version\": 1, \"activity\": " + activity + ", \"streams\": "
                + streams + "}";
    }
}
