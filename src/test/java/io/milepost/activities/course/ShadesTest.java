package io.milepost.activities.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShadesTest {

    @Test
    void eachShadeStandsForAFifth() {
        Shades shades = Shades.of(IntStream.range(0, 1_000).asDoubleStream().toArray());
        for (int shade = 0; shade < Shades.COUNT; shade++) {
            int wanted = shade;
            assertThat(Arrays.stream(shades.shade())
                            .filter(each -> each == wanted)
                            .count())
                    .isBetween(195L, 205L);
        }
        assertThat(shades.shade()[0]).isZero();
        assertThat(shades.shade()[999]).isEqualTo(4);
    }

    @Test
    void oneOutlierDoesNotStretchTheLegend() {
        double[] numbers = IntStream.range(0, 100).asDoubleStream().toArray();
        numbers[50] = 5_000;
        assertThat(Shades.of(numbers).most()).isLessThan(100);
    }

    @Test
    void whatIsMissingHasNoShadeAndAlikeNumbersHaveNoDifference() {
        Shades shades = Shades.of(new double[] {Double.NaN, 7, 7, Double.POSITIVE_INFINITY});
        assertThat(shades.shade()[0]).isEqualTo(Shades.NONE);
        assertThat(shades.shade()[3]).isEqualTo(Shades.NONE);
        assertThat(shades.isVaried()).isFalse();
        assertThat(Shades.of(new double[0]).isVaried()).isFalse();
    }
}
