package io.milepost.activities.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Climb;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Reads real files of many devices and compares with what their manifest says. The files are not part of the project;
 * where they are missing, {@link FitReaderTest} and its siblings make their own.
 */
@EnabledIf("present")
class ManifestOracleTest {

    private static final Path FILES = Path.of("..", "shared", "data", "activities");
    private final ActivityFiles reader = new ActivityFiles(InstantSource.system());

    static boolean present() {
        return Files.isReadable(FILES.resolve("MANIFEST.tsv"));
    }

    @TestFactory
    Stream<DynamicTest> everyFileComesOutAsItsManifestSays() throws IOException {
        List<Map<String, String>> manifest = manifest();
        assertThat(manifest).hasSize(19);
        return manifest.stream().map(facts -> DynamicTest.dynamicTest(facts.get("file"), () -> compare(facts)));
    }

    private void compare(Map<String, String> facts) {
        String name = facts.get("file");
        List<ParsedActivity> activities = read(name);
        assertThat(activities).hasSize(facts.get("sessions").equals("4") ? 4 : 1);
        ParsedActivity activity = activities.getFirst();
        assertThat(activity.sport()).isEqualTo(sport(name, facts.get("sport")));
        assertThat(activity.start().map(Instant::toString).orElse("")).isEqualTo(facts.get("start_utc"));
        boolean gpx = facts.get("format").equals("gpx");
        number(
                facts,
                "distance_m",
                stated -> assertThat(activity.distanceMetres().orElseThrow())
                        .isCloseTo(stated, within(gpx ? 0.02 * stated : 0.5)));
        number(
                facts,
                "timer_s",
                stated -> assertThat(activity.timerSeconds().orElseThrow()).isCloseTo(stated, within(1.0)));
        number(
                facts,
                "elapsed_s",
                stated -> assertThat(activity.elapsedSeconds().orElseThrow()).isCloseTo(stated, within(1.0)));
        number(
                facts,
                "moving_s_test",
                stated -> assertThat(activity.movingSeconds().orElseThrow()).isCloseTo(stated, within(0.02 * stated)));
        number(
                facts,
                "hr_avg",
                stated ->
                        assertThat(activity.averageHeartRate().orElseThrow()).isCloseTo(stated.intValue(), within(1)));
        number(
                facts,
                "hr_max",
                stated -> assertThat(activity.maxHeartRate().orElseThrow()).isCloseTo(stated.intValue(), within(1)));
        number(facts, "laps", stated -> assertThat(activity.laps()).hasSize(stated.intValue()));
        if (facts.get("format").equals("fit")) {
            number(
                    facts,
                    "ascent_m",
                    stated -> assertThat(activity.deviceClimb().map(Climb::ascentMetres))
                            .contains(stated));
            number(
                    facts,
                    "descent_m",
                    stated -> assertThat(activity.deviceClimb().map(Climb::descentMetres))
                            .contains(stated));
        }
    }

    @Test
    void distancesOfPositionsAreCountedAndSaidToBe() {
        for (String name : List.of("2067489619.gpx", "1681613317.gpx", "fittrackee-test.gpx")) {
            assertThat(read(name).getFirst().has(Kind.DISTANCE_FROM_POSITIONS)).isTrue();
        }
    }

    @Test
    void aWrongCheckSumIsReadAndMentioned() {
        ParsedActivity activity = read("activity-filecrc.fit").getFirst();
        assertThat(activity.has(Kind.CHECKSUM_WRONG)).isTrue();
        assertThat(activity.samples().size()).isEqualTo(14);
        assertThat(activity.soundForRecords()).isFalse();
    }

    @Test
    void aCutEndIsReadUpToTheCutAndMentioned() {
        ParsedActivity activity = read("activity-unexpected-eof.fit").getFirst();
        assertThat(activity.has(Kind.CUT_END)).isTrue();
        assertThat(activity.samples().size()).isEqualTo(14);
    }

    @Test
    void relativeTimesGiveNoDateButEverythingElse() {
        ParsedActivity activity = read("compressed-speed-distance.fit").getFirst();
        assertThat(activity.has(Kind.RELATIVE_TIME)).isTrue();
        assertThat(activity.start()).isEmpty();
        assertThat(activity.has(Kind.PAUSED)).isTrue();
        Samples samples = activity.samples();
        assertThat(samples.at(Column.DISTANCE, samples.size() - 1)).isCloseTo(10_248, within(60.0));
    }

    @Test
    void heartRateIsCountedWhereOnlyTheRecordsHaveIt() {
        ParsedActivity activity = read("activity-small-fenix2-run.fit").getFirst();
        assertThat(activity.has(Kind.HEART_RATE_FROM_RECORDS)).isTrue();
        assertThat(activity.averageHeartRate().orElseThrow()).isBetween(120, 180);
        assertThat(read("10kUNLP2014-Garmin15.fit").getFirst().averageHeartRate())
                .isEmpty();
        assertThat(read("no_hr.tcx").getFirst().averageHeartRate()).isEmpty();
    }

    @Test
    void pausesAreKnownHoweverTheDeviceWritesThem() {
        assertThat(read("6860622783.fit").getFirst().remarks())
                .filteredOn(remark -> remark.kind() == Kind.PAUSED)
                .singleElement()
                .satisfies(remark -> assertThat(remark.figures().getFirst()).isCloseTo(665.7, within(0.1)));
        assertThat(read("6909950168.fit").getFirst().has(Kind.PAUSED)).isTrue();
        assertThat(read("6281425038.tcx").getFirst().has(Kind.PAUSED)).isTrue();
    }

    @Test
    void aTreadmillHasNeitherPositionNorClimb() {
        ParsedActivity activity = read("6860622783.fit").getFirst();
        assertThat(activity.sport()).isEqualTo(Sport.TREADMILL);
        assertThat(activity.samples().count(Column.LATITUDE)).isZero();
        assertThat(activity.climb()).isEmpty();
        assertThat(activity.deviceClimb()).isEmpty();
    }

    @Test
    void aShortJogIsNoGroundForRecords() {
        assertThat(read("garmin-fenix-5-run.fit").getFirst().soundForRecords()).isFalse();
        assertThat(read("10kUNLP2014-Garmin15.fit").getFirst().soundForRecords())
                .isTrue();
    }

    @Test
    void fewPositionsAreSaidToBeFew() {
        assertThat(read("Move_2020_01_15_19_27_16_Running.fit").getFirst().remarks())
                .filteredOn(remark -> remark.kind() == Kind.POSITION_PARTIAL)
                .singleElement()
                .satisfies(remark -> assertThat(remark.figures()).containsExactly(365.0, 1473.0));
    }

    @Test
    void pointsWithoutTimeAreLeftOutAndCounted() {
        ParsedActivity activity = read("korita-zbevnica.gpx").getFirst();
        assertThat(activity.remarks())
                .filteredOn(remark -> remark.kind() == Kind.POINTS_WITHOUT_TIME)
                .singleElement()
                .satisfies(remark -> assertThat(remark.figures().getFirst()).isEqualTo(358));
        assertThat(activity.samples().size()).isEqualTo(871 - 358);
    }

    @Test
    void fourActivitiesComeOutOfOneFile() {
        List<ParsedActivity> activities = read("activity_165850259_multi-session.tcx");
        assertThat(activities)
                .extracting(ParsedActivity::sport)
                .containsExactly(Sport.RUN, Sport.RIDE, Sport.RUN, Sport.RIDE);
        double[][] expected = {{7651.03, 3601.84, 161}, {0, 2767.31, 129}, {9405.03, 3623.59, 143}, {0, 2597.27, 128}};
        for (int i = 0; i < expected.length; i++) {
            ParsedActivity activity = activities.get(i);
            assertThat(activity.distanceMetres().orElseThrow()).isCloseTo(expected[i][0], within(0.5));
            assertThat(activity.timerSeconds().orElseThrow()).isCloseTo(expected[i][1], within(1.0));
            assertThat(activity.averageHeartRate().orElseThrow()).isCloseTo((int) expected[i][2], within(1));
        }
        assertThat(activities)
                .extracting(
                        activity -> activity.start().orElseThrow().toString().substring(0, 10))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameRunIsRecognisedAcrossFormats() {
        assertSame("2067489619.fit", "2067489619.gpx");
        assertSame("10kUNLP2014-Garmin15.fit", "10kUNLP2014-Garmin15.tcx");
        assertSame("test.tcx", "no_hr.tcx");
        assertThat(Duplicates.same(trace("2067489619.fit"), trace("1681613317.gpx")))
                .isFalse();
    }

    @Test
    void everyFilesSamplesSurviveStorage() throws IOException {
        for (Map<String, String> facts : manifest()) {
            for (ParsedActivity activity : read(facts.get("file"))) {
                byte[] blob = SampleBlob.encode(activity.samples());
                assertThat(SampleBlob.decode(blob)).isEqualTo(activity.samples());
                assertThat(blob.length).isLessThan(100 + activity.samples().size() * 12);
            }
        }
    }

    @Test
    void theRawRiseOfTheSamplesIsWhatOthersCount() {
        Samples samples = read("test.tcx").getFirst().samples();
        double up = 0;
        double down = 0;
        double last = Double.NaN;
        for (int i = 0; i < samples.size(); i++) {
            double altitude = samples.at(Column.ALTITUDE, i);
            if (!Double.isNaN(altitude)) {
                up += Double.isNaN(last) ? 0 : Math.max(0, altitude - last);
                down += Double.isNaN(last) ? 0 : Math.max(0, last - altitude);
                last = altitude;
            }
        }
        assertThat(up).isCloseTo(153.81, within(1.0));
        assertThat(down).isCloseTo(166.3, within(1.0));
    }

    private void assertSame(String one, String other) {
        assertThat(Duplicates.same(trace(one), trace(other)))
                .as(one + " and " + other)
                .isTrue();
    }

    private Duplicates.Trace trace(String name) {
        return Duplicates.Trace.of(read(name).getFirst());
    }

    private List<ParsedActivity> read(String name) {
        ReadResult result = reader.read(FILES.resolve(name));
        assertThat(result).as(name).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).activities();
    }

    private static Sport sport(String file, String stated) {
        return switch (file) {
            case "6909950168.fit" -> Sport.TRAIL_RUN;
            case "6860622783.fit" -> Sport.TREADMILL;
            default -> stated.startsWith("(") ? Sport.UNKNOWN : Sport.RUN;
        };
    }

    private static void number(Map<String, String> facts, String column, java.util.function.Consumer<Double> check) {
        String value = facts.get(column);
        if (!value.isEmpty()) {
            check.accept(Double.valueOf(value));
        }
    }

    private static List<Map<String, String>> manifest() throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve("MANIFEST.tsv"));
        String[] names = lines.getFirst().split("\t");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], i < cells.length ? cells[i] : "");
                    }
                    return row;
                })
                .toList();
    }
}
