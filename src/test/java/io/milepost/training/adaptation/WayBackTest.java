package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayBackTest {

    @ParameterizedTest
    @CsvSource({
        "0, GO_ON",
        "5, GO_ON",
        "6, EASY_DAYS",
        "9, EASY_DAYS",
        "10, EASY_WEEK",
        "21, EASY_WEEK",
        "22, RETURN",
        "90, RETURN"
    })
    void theLongerTheRestTheGentlerTheWayBack(int days, WayBack expected) {
        assertThat(WayBack.after(days)).isEqualTo(expected);
    }

    @Test
    void theReturnTakesItsSharesFromItsTemplate() {
        assertThat(WayBack.RETURN.shares()).containsExactly(0.5, 0.6, 0.72, 0.85);
        assertThat(WayBack.EASY_WEEK.shares()).isEmpty();
    }
}
