package io.milepost.activities.archives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void numbersHaveACommaOrAPoint() {
        assertThat(Figures.number("10.05")).hasValue(10.05);
        assertThat(Figures.number("10,05")).hasValue(10.05);
        assertThat(Figures.number("1.234,5")).hasValue(1_234.5);
        assertThat(Figures.number("1,234.5")).hasValue(1_234.5);
        assertThat(Figures.number("10.05 km")).hasValue(10.05);
        assertThat(Figures.number("1\u202f234,5")).hasValue(1_234.5);
        assertThat(Figures.number("--")).isEmpty();
        assertThat(Figures.number("")).isEmpty();
    }

    @Test
    void durationsHaveColonsWordsOrAUnit() {
        assertThat(Figures.seconds("1:02:03", DurationUnit.MINUTES)).hasValue(3_723);
        assertThat(Figures.seconds("62:03", DurationUnit.MINUTES)).hasValue(3_723);
        assertThat(Figures.seconds("00:50:03.5", DurationUnit.MINUTES)).hasValue(3_003);
        assertThat(Figures.seconds("1h 2min", DurationUnit.MINUTES)).hasValue(3_720);
        assertThat(Figures.seconds("1 h 55", DurationUnit.MINUTES)).hasValue(6_900);
        assertThat(Figures.seconds("45 min", DurationUnit.SECONDS)).hasValue(2_700);
        assertThat(Figures.seconds("45m 30s", DurationUnit.SECONDS)).hasValue(2_730);
        assertThat(Figures.seconds("45", DurationUnit.MINUTES)).hasValue(2_700);
        assertThat(Figures.seconds("3600", DurationUnit.SECONDS)).hasValue(3_600);
        assertThat(Figures.seconds("0.75", DurationUnit.HOURS)).hasValue(2_700);
        assertThat(Figures.seconds("", DurationUnit.MINUTES)).isEmpty();
        assertThat(Figures.seconds("long", DurationUnit.MINUTES)).isEmpty();
    }
}
