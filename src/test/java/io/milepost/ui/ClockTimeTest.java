package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({"41:20, PT41M20S", "3:04:59, PT3H4M59S", "4:5, PT4M5S", "90:00, PT1H30M", "' 19:59 ', PT19M59S"})
    void whatPeopleWriteIsRead(String text, Duration time) {
        assertThat(ClockTime.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41", "41:60", "3:60:00", "1:90:00", "-4:00", "4.20", "1:2:3:4", "forty"})
    void whatIsNoTimeIsNotGuessed(String text) {
        assertThat(ClockTime.parse(text)).isEmpty();
    }

    @Test
    void minutesBeyondAnHourStandAlone() {
        assertThat(ClockTime.parse("125:30")).contains(Duration.ofMinutes(125).plusSeconds(30));
    }
}
