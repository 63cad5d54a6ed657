package io.milepost.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayOffTest {

    /** The book cuts after three decimals: 0.9985 is printed as 0.998. */
    private static final double CUT = 0.0006;

    @ParameterizedTest(name = "{0} days off leave {1}, with cross-training {2}")
    @CsvSource({"0, 1, 1", "5, 1, 1", "7, 0.994, 0.997", "14, 0.973, 0.986", "28, 0.931, 0.965", "100, 0.80, 0.90"})
    void timeOffTakesWhatTheBookSays(int days, double without, double with) {
        assertThat(LayOff.factor(days, false)).isCloseTo(without, within(1e-9));
        assertThat(LayOff.factor(days, true)).isCloseTo(with, within(CUT));
    }

    @Test
    void theMisprintedFigureIsPassedOver() {
        assertThat(LayOff.factor(42, true)).isCloseTo(0.944, within(CUT));
    }

    @Test
    void everyPublishedRowIsMet() {
        var soft = new SoftAssertions();
        var rows = PublishedTables.rows("daniels_layoff.csv");
        int misprints = 0;
        for (var row : rows) {
            int days = Integer.parseInt(row.getOrDefault("days_off", "").replaceAll("[<>=]", ""));
            soft.assertThat(LayOff.factor(days, false))
                    .as("%s days", days)
                    .isCloseTo(Double.parseDouble(row.getOrDefault("fvdot1_no_crosstraining", "")), within(CUT));
            soft.assertThat(LayOff.factor(days, true))
                    .as("%s days with cross-training", days)
                    .isCloseTo(Double.parseDouble(row.getOrDefault("fvdot2_corrected", "")), within(CUT));
            double printed = Double.parseDouble(row.getOrDefault("fvdot2_with_crosstraining_published", ""));
            misprints += Math.abs(printed - LayOff.factor(days, true)) > CUT ? 1 : 0;
        }
        soft.assertAll();
        assertThat(rows).hasSize(14);
        assertThat(misprints).isEqualTo(1);
    }

    @Test
    void nobodyIsOffForLessThanNoDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> LayOff.factor(-1, false));
    }

    @Property
    void anotherDayOffNeverHelpsAndCrossTrainingNeverHarms(@ForAll @IntRange(max = 400) int days) {
        assertThat(LayOff.factor(days + 1, false)).isLessThanOrEqualTo(LayOff.factor(days, false));
        assertThat(LayOff.factor(days + 1, true)).isLessThanOrEqualTo(LayOff.factor(days, true));
        assertThat(LayOff.factor(days, true)).isBetween(LayOff.factor(days, false), 1.0);
        assertThat(LayOff.factor(days, false)).isBetween(0.8, 1.0);
    }
}
