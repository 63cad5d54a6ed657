package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.UnitSystem;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each reader sees days, numbers and weeks as they are written where they live. */
class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void daysAreWrittenInTheOrderOfTheLanguage() throws IOException {
        assertThat(days("en")).containsExactly("Tue 24 Nov", "24 Nov", "Tuesday 24 November", "November 2026");
        assertThat(days("en-US")).containsExactly("Tue, Nov 24", "Nov 24", "Tuesday, November 24", "November 2026");
        assertThat(days("de-AT"))
                .containsExactly("Di, 24. Nov.", "24. Nov.", "Dienstag, 24. November", "November 2026");
        assertThat(days("es")).containsExactly("mar 24 nov", "24 nov", "martes 24 de noviembre", "noviembre de 2026");
    }

    @Test
    void anotherYearIsNamed() throws IOException {
        assertThat(formats("de").day(DAY.plusYears(1))).isEqualTo("Mi, 24. Nov. 2027");
        assertThat(formats("es").shortDay(DAY.plusYears(1))).isEqualTo("24 nov 2027");
    }

    @Test
    void englishWithoutACountryIsWrittenAsMostOfTheWorldWritesIt() throws IOException {
        assertThat(formats("en").date(DAY)).isEqualTo("24 Nov 2026");
        assertThat(formats("en").time(LocalTime.of(9, 30))).isEqualTo("09:30");
        assertThat(formats("en-US").date(DAY)).isEqualTo("Nov 24, 2026");
        assertThat(formats("en-US").time(LocalTime.of(9, 30))).isEqualTo("9:30\u202fAM");
    }

    @Test
    void aRangeOfPacesStaysOnItsLine() throws IOException {
        PaceRange range = new PaceRange(Pace.perKm(Duration.ofSeconds(310)), Pace.perKm(Duration.ofSeconds(295)));
        assertThat(formats("en").paces(range)).isEqualTo("4:55–\u20605:10\u00a0/km");
    }

    @Test
    void numbersKeepTheCountry() throws IOException {
        assertThat(formats("de").distance(Distance.km(42.195))).isEqualTo("42,2\u00a0km");
        assertThat(formats("de-CH").decimals(1234.5, 1)).isEqualTo("1’234.5");
        assertThat(formats("es").money(12_900, Currency.getInstance("EUR"))).isEqualTo("129\u00a0€");
    }

    @Test
    void weeksBeginAsInTheCountryAndOnMondayWhereNoneIsKnown() throws IOException {
        assertThat(formats("en").weekStartsOn()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(formats("en-GB").weekStartsOn()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(formats("en-US").weekStartsOn()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Formats.weekStart(Locale.GERMAN, DayOfWeek.SUNDAY)).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void theFirstSpokenLanguageOfTheBrowserIsTakenWithItsCountry() {
        assertThat(Languages.firstOf(List.of(Locale.FRANCE, Locale.forLanguageTag("de-AT"), Locale.ENGLISH)))
                .isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(Languages.firstOf(List.of(Locale.FRANCE))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.in(Locale.GERMAN, Locale.forLanguageTag("en-AT")))
                .isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void aLocaleWithACountryHasTheWordsOfItsLanguage() throws IOException {
        Messages messages = new Messages();
        assertThat(messages.get("ui.save", Locale.forLanguageTag("de-AT"))).isEqualTo("Speichern");
        assertThat(messages.get("ui.save", Locale.FRANCE)).isEqualTo("Save");
    }

    private static List<String> days(String tag) throws IOException {
        Formats formats = formats(tag);
        return List.of(formats.day(DAY), formats.shortDay(DAY), formats.longDay(DAY), formats.month(DAY));
    }

    private static Formats formats(String tag) throws IOException {
        return new Formats(
                Locale.forLanguageTag(tag), ZoneId.of("Europe/Berlin"), UnitSystem.METRIC, NOW, new Messages());
    }
}
