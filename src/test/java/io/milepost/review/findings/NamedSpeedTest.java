package io.milepost.review.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSpeedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Speedwork",
                "6x800 at the track",
                "Tuesday INTERVALS",
                "Tempolauf",
                "10 × 400",
                "Séance de seuil"
            })
    void someNamesSayThatItWasFast(String title) {
        assertThat(NamedSpeed.in(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Morning Run", "Long run", "Repair day", "Along the racetrack road", "With Tempora"})
    void othersDoNot(String title) {
        assertThat(NamedSpeed.in(title)).isFalse();
    }
}
