package io.milepost.activities.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Sport;
import io.milepost.activities.archives.ListMapping.Line;
import io.milepost.activities.archives.ListMapping.Problem;
import io.milepost.running.UnitSystem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists as people keep them, and what is guessed of their columns. */
class ListMappingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aLogbookInKilometresAndMinutesIsGuessed() throws Exception {
        Sheet sheet = sheet("Date,Type,Title,Distance (km),Duration,RPE,Notes\n"
                + "2026-10-04,Run,Long one,21.1,112,4,\"windy, cold\"\n"
                + "2026-10-05,Ride,,40,90,,\n");
        ListMapping mapping = ListGuess.of(sheet, UnitSystem.IMPERIAL);

        assertThat(mapping.columns())
                .containsExactly(
                        Holds.DAY, Holds.SPORT, Holds.NAME, Holds.DISTANCE, Holds.DURATION, Holds.EFFORT, Holds.WORDS);
        assertThat(mapping.lengths()).isEqualTo(LengthUnit.KILOMETRES);
        Told told = understood(mapping, sheet, 0);
        assertThat(told.day()).contains(LocalDate.of(2026, 10, 4));
        assertThat(told.distanceMetres()).hasValue(21_100);
        assertThat(told.timerSeconds()).hasValue(112 * 60);
        assertThat(told.effort()).hasValue(4);
        assertThat(told.words()).contains("windy, cold");
        assertThat(understood(mapping, sheet, 1).sport()).isEqualTo(Sport.RIDE);
    }

    @Test
    void garminsListHasTimesInTheAthletesZone() throws Exception {
        Sheet sheet = sheet(
                "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Elapsed Time\n"
                        + "Treadmill Running,2026-10-04 06:30:00,false,\"Tempo\",\"10.02\",\"700\",\"00:50:03.4\",\"151\",\"170\",\"00:51:00\"\n");
        ListMapping mapping = ListGuess.of(sheet, UnitSystem.METRIC);

        Told told = understood(mapping, sheet, 0);
        assertThat(told.start()).contains(Instant.parse("2026-10-04T04:30:00Z"));
        assertThat(told.sport()).isEqualTo(Sport.TREADMILL);
        assertThat(told.timerSeconds()).hasValue(3_003);
        assertThat(told.elapsedSeconds()).hasValue(3_060);
        assertThat(told.averageHeartRate()).hasValue(151);
    }

    @Test
    void germanSemicolonsCommasAndDates() throws Exception {
        Sheet sheet = Sheet.read("Datum;Strecke;Zeit;Bemerkung\n4.10.2026;10,5;0:55:10;müde\n5.10.2026;8;44:00;\n"
                .getBytes(Charset.forName("windows-1252")));
        ListMapping mapping = ListGuess.of(sheet, UnitSystem.METRIC);

        Told told = understood(mapping, sheet, 0);
        assertThat(told.day()).contains(LocalDate.of(2026, 10, 4));
        assertThat(told.distanceMetres()).hasValue(10_500);
        assertThat(told.timerSeconds()).hasValue(3_310);
        assertThat(told.words()).contains("müde");
        assertThat(told.sport()).isEqualTo(Sport.RUN);
        assertThat(understood(mapping, sheet, 1).timerSeconds()).hasValue(2_640);
    }

    @Test
    void americanDatesAndMiles() throws Exception {
        Sheet sheet = sheet("Date,Miles,Time\n10/4/2026,6.2,50:00\n10/25/2026,3.1,24:00\n");
        ListMapping mapping = ListGuess.of(sheet, UnitSystem.IMPERIAL);

        assertThat(mapping.dates()).isEqualTo(DateOrder.MONTH_FIRST);
        Told told = understood(mapping, sheet, 0);
        assertThat(told.day()).contains(LocalDate.of(2026, 10, 4));
        assertThat(told.distanceMetres().getAsDouble()).isBetween(9_977.0, 9_979.0);
    }

    @Test
    void metresAndSecondsAreToldByTheirSize() throws Exception {
        Sheet sheet = sheet("date,distance,duration\n2026-10-04,10020,3010\n2026-10-05,5000,1500\n");
        ListMapping mapping = ListGuess.of(sheet, UnitSystem.METRIC);

        assertThat(mapping.lengths()).isEqualTo(LengthUnit.METRES);
        assertThat(mapping.durations()).isEqualTo(DurationUnit.SECONDS);
    }

    @Test
    void daysAreFoundWithoutAHead() throws Exception {
        Sheet sheet = sheet("when,km,min\n2026-10-04,10,50\n");
        assertThat(ListGuess.of(sheet, UnitSystem.METRIC).columns())
                .containsExactly(Holds.DAY, Holds.DISTANCE, Holds.NOTHING);
    }

    @Test
    void stravasOwnListGivesItsExactColumnsInUtc() throws Exception {
        Sheet sheet = sheet(new StravaExport(StravaExport.Language.ENGLISH)
                .activity(
                        "activities/1.fit",
                        Instant.parse("2026-10-04T06:30:05Z"),
                        "Run",
                        "Run",
                        "",
                        5_004,
                        1_500,
                        1_490)
                .csv());
        ListMapping mapping = ListGuess.of(sheet, UnitSystem.IMPERIAL);

        Told told = understood(mapping, sheet, 0);
        assertThat(told.start()).contains(Instant.parse("2026-10-04T06:30:05Z"));
        assertThat(told.distanceMetres()).hasValue(5_004);
        assertThat(told.elapsedSeconds()).hasValue(1_500);
        assertThat(told.timerSeconds()).hasValue(1_490);
    }

    @Test
    void uselessLinesSayWhy() throws Exception {
        Sheet sheet = sheet("date,km,min\nsoon,10,50\n2026-10-04,,\n2026-10-04,5000000,50\n");
        ListMapping mapping = new ListMapping(
                List.of(Holds.DAY, Holds.DISTANCE, Holds.DURATION),
                DateOrder.DAY_FIRST,
                LengthUnit.KILOMETRES,
                DurationUnit.MINUTES,
                false);

        assertThat(sheet.rows().stream().map(row -> mapping.read(row, BERLIN)))
                .containsExactly(
                        new Line.Useless(Problem.NO_DAY),
                        new Line.Useless(Problem.NO_MEASURE),
                        new Line.Useless(Problem.IMPOSSIBLE));
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (String text : List.of("", "one line", "a\nb\nc", "date,km\n", "\0\1,\2\n\3,\4")) {
            assertThatThrownBy(() -> sheet(text)).as(text).isInstanceOf(ArchiveException.class);
        }
    }

    private static Told understood(ListMapping mapping, Sheet sheet, int row) {
        return ((Line.Understood) mapping.read(sheet.rows().get(row), BERLIN)).told();
    }

    private static Sheet sheet(String csv) throws ArchiveException {
        return Sheet.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
