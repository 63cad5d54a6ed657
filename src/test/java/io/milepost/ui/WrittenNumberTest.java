package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7.5;7.5",
                "7,5;7.5",
                "42;42",
                " 0,25 ;0.25",
                ",5;0.5",
                "10.;10",
                "1,234.5;1234.5",
                "1.234,5;1234.5",
                "1,234;1.234"
            })
    void aCommaAndAFullStopBothPartTheFraction(String text, double number) {
        assertThat(WrittenNumber.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "7.5.1", "7,5,1", "-3", "1e9", "∞", "seven", "NaN"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @Test
    void itIsWrittenAsItsReaderDoes() {
        assertThat(WrittenNumber.write(7.5, Locale.GERMAN)).isEqualTo("7,5");
        assertThat(WrittenNumber.write(1234.25, Locale.ENGLISH)).isEqualTo("1234.25");
        assertThat(WrittenNumber.write(40, Locale.GERMAN)).isEqualTo("40");
    }
}
