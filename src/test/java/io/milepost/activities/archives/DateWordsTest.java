package io.milepost.activities.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct 4, 2026, 6:30:05 AM",
                "Oct 4, 2026, 6:30:05\u202fAM",
                "Oct 4, 2026, 6:30:05\u00a0AM",
                "4 Oct 2026, 06:30:05",
                "04.10.2026, 06:30:05",
                "4. Okt. 2026, 06:30:05",
                "4 oct. 2026, 06:30:05",
                "4 oct. 2026 à 06:30:05",
                "4 oct 2026, 6:30:05",
                "4 oct. 2026, 6:30:05 a. m.",
                "4 ott 2026, 06:30:05",
                "4 de out. de 2026, 06:30:05",
                "4 de outubro de 2026 06:30:05",
                "4 okt. 2026 06:30:05",
                "2026-10-04 06:30:05",
                "2026-10-04T06:30:05",
                "2026/10/04 6:30:05",
                "04/10/2026 06:30:05"
            })
    void oneMomentInTheWordsOfManyExports(String text) {
        assertThat(DateWords.read(text, DateOrder.DAY_FIRST))
                .map(DateWords.Moment::atTime)
                .contains(LocalDateTime.of(2026, 10, 4, 6, 30, 5));
    }

    @Test
    void theAfternoonAndMidnightOfTwelveHourClocks() {
        assertThat(time("Oct 4, 2026, 6:30:00 PM")).isEqualTo("2026-10-04T18:30");
        assertThat(time("Oct 4, 2026, 12:05:00\u202fAM")).isEqualTo("2026-10-04T00:05");
        assertThat(time("Oct 4, 2026, 12:05:00 PM")).isEqualTo("2026-10-04T12:05");
    }

    @Test
    void everyMonthOfEachLanguageIsKnown() {
        List<String> months = List.of(
                "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
                "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
                "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
                "ene feb mar abr may jun jul ago sept oct nov dic",
                "gen feb mar apr mag giu lug ago set ott nov dic",
                "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
                "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.");
        for (String language : months) {
            String[] names = language.split(" ");
            for (int month = 1; month <= 12; month++) {
                assertThat(DateWords.read("7 " + names[month - 1] + " 2025", DateOrder.DAY_FIRST))
                        .as(names[month - 1])
                        .map(DateWords.Moment::day)
                        .contains(LocalDate.of(2025, month, 7));
            }
        }
    }

    @Test
    void aZoneIsBelieved() {
        assertThat(DateWords.read("2026-10-04T06:30:00+02:00", DateOrder.DAY_FIRST))
                .hasValueSatisfying(moment -> assertThat(moment.instant()).isEqualTo("2026-10-04T04:30:00Z"));
    }

    @Test
    void theOrderOfDayAndMonthComesFromTheWholeColumn() {
        assertThat(DateWords.order(List.of("04/10/2026", "25/10/2026"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateWords.order(List.of("04/10/2026", "10/25/2026"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateWords.order(List.of("4/10/2026, 6:30 AM"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateWords.order(List.of("04.10.2026"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateWords.read("4/10/2026", DateOrder.MONTH_FIRST))
                .map(DateWords.Moment::day)
                .contains(LocalDate.of(2026, 4, 10));
    }

    @Test
    void whatIsNoDayIsNotGuessed() {
        for (String text : List.of("", "soon", "31.02.2026", "13:45", "Morning Run", "12345", "2026")) {
            assertThat(DateWords.read(text, DateOrder.DAY_FIRST)).as(text).isEmpty();
        }
    }

    private static String time(String text) {
        return DateWords.read(text, DateOrder.MONTH_FIRST)
                .orElseThrow()
                .atTime()
                .toString();
    }
}
