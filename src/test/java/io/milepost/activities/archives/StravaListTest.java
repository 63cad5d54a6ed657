package io.milepost.activities.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.activities.Sport;
import io.milepost.activities.archives.StravaExport.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Strava's table, with all that is odd about it. */
class StravaListTest {

    private static final Instant MORNING = Instant.parse("2026-10-04T06:30:05Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguagesHeadsAndDatesAreRead(Language language) throws Exception {
        String csv = new StravaExport(language)
                .activity("activities/1.fit.gz", MORNING, "Tempo", language.run, "hard", 10_050.5, 3_000, 2_990)
                .race()
                .effort(8)
                .csv();

        Told told = told(csv).getFirst();

        assertThat(told.file()).contains("activities/1.fit.gz");
        assertThat(told.start()).contains(MORNING);
        assertThat(told.title()).contains("Tempo");
        assertThat(told.sport()).isEqualTo(Sport.RUN);
        assertThat(told.words()).contains("hard");
        assertThat(told.distanceMetres()).hasValue(10_050.5);
        assertThat(told.elapsedSeconds()).hasValue(3_000);
        assertThat(told.timerSeconds()).hasValue(2_990);
        assertThat(told.race()).isTrue();
        assertThat(told.effort()).hasValue(8);
    }

    @Test
    void theLaterOfTheColumnsOfOneNameCounts() throws Exception {
        String csv = new StravaExport(Language.GERMAN)
                .activity("activities/1.gpx", MORNING, "Lauf", "Lauf", "", 21_097.5, 7_200, 7_100)
                .csv();

        assertThat(csv).contains("\"21,1\"").contains("21097.5");
        assertThat(csv.split("Distanz,", -1)).hasSizeGreaterThan(2);
        assertThat(told(csv).getFirst().distanceMetres()).hasValue(21_097.5);
    }

    @Test
    void headsThatNobodyKnowsAreFoundByWhereTheyStand() throws Exception {
        String csv = new StravaExport(Language.ENGLISH)
                .activity("activities/1.fit.gz", MORNING, "Run", "Run", "", 5_000, 1_500, 1_500)
                .csv();
        String head = csv.substring(0, csv.indexOf('\n'));
        String strange = csv.replace(head, head.replaceAll("[A-Za-z ]+", "列"));

        Told told = told(strange).getFirst();

        assertThat(told.start()).contains(MORNING);
        assertThat(told.distanceMetres()).hasValue(5_000);
    }

    @Test
    void oldExportsWithFewColumnsAreRead() throws Exception {
        String csv = """
                id,date,name,type,description,elapsed_time,distance,commute,gear,filename
                11,2018-05-06 07:08:09,Long one,Run,with Ben,7200,20100.0,false,,activities/11.gpx
                12,2018-05-07 07:08:09,By hand,Run,,1800,5.1,false,,
                """;

        List<Told> told = told(csv);

        assertThat(told.get(0).file()).contains("activities/11.gpx");
        assertThat(told.get(0).distanceMetres()).hasValue(20_100);
        assertThat(told.get(1).file()).isEmpty();
        assertThat(told.get(1).distanceMetres()).hasValue(5_100);
        assertThat(told.get(1).elapsedSeconds()).hasValue(1_800);
    }

    @Test
    void aLineOfWhichNoDayCanBeReadStays() throws Exception {
        String csv = new StravaExport(Language.ENGLISH)
                .activity("activities/1.fit.gz", MORNING, "Run", "Run", "", 5_000, 1_500, 1_500)
                .activity("", MORNING, "By hand", "Run", "", 5_000, 1_500, 1_500)
                .csv();
        String spoilt = csv.substring(0, csv.lastIndexOf("Oct 4"))
                + csv.substring(csv.lastIndexOf("Oct 4")).replace("Oct 4", "Octember 44");

        assertThat(told(spoilt)).hasSize(2);
        assertThat(told(spoilt).get(1).start()).isEmpty();
    }

    @Test
    void otherTablesAreNotTakenForStravas() throws Exception {
        assertThat(StravaList.of(sheet("date,km,min\n2026-01-01,10,50\n"))).isEmpty();
        assertThat(StravaList.of(sheet("no,day,who\n1,2026-01-01,Ana\n"))).isEmpty();
    }

    private static List<Told> told(String csv) throws ArchiveException {
        return StravaList.of(sheet(csv)).orElseThrow().told();
    }

    private static Sheet sheet(String csv) throws ArchiveException {
        return Sheet.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
