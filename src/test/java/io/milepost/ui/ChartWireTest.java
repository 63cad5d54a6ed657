package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.milepost.running.UnitSystem;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ChartWireTest {

    private final Formats kilometres = formats(UnitSystem.METRIC);
    private final Formats miles = formats(UnitSystem.IMPERIAL);

    @Test
    void aReaderOfMilesGetsMilesAndFeetAndPacesPerMile() {
        ChartData data = ChartData.along("Pace", "Distance", ChartUnit.DISTANCE, ChartValues.of(0, 1_609.344))
                .axis("Pace", ChartUnit.PACE)
                .line("Pace", ChartTone.ACCENT, ChartValues.of(300, 360))
                .axis("Height", ChartUnit.METRES)
                .area("Height", ChartTone.QUIET, ChartValues.of(100, Double.NaN))
                .mark(3_218.688, "2");

        ChartWire.Message message = ChartWire.of(data, miles).message();

        assertThat(message.bottom().suffix()).isEqualTo("\u00a0mi");
        assertThat(message.axes()).extracting(ChartWire.Axis::suffix).containsExactly("\u00a0/mi", "\u00a0ft");
        assertThat(message.columns())
                .containsExactly(List.of(0.0, 1.0), List.of(482.803, 579.364), Arrays.asList(328.084, null));
        assertThat(message.marks().getFirst().at()).isCloseTo(2, within(1e-9));
    }

    @Test
    void aSeriesBelongsToTheAxisThatWasAddedLast() {
        ChartData data = ChartData.by("Weeks", "Week", List.of("a", "b"))
                .axis("Distance", ChartUnit.DISTANCE)
                .bars("All", ChartTone.ACCENT, ChartValues.of(10_000, 20_000))
                .dots("Longest", ChartTone.GOLD, ChartValues.of(Arrays.asList(null, 9_000)))
                .axis("Share", ChartUnit.PERCENT)
                .dashed("Share", ChartTone.QUIET, ChartValues.of(30, 45));

        ChartWire.Message message = ChartWire.of(data, kilometres).message();

        assertThat(message.series()).extracting(ChartWire.Series::axis).containsExactly(0, 0, 1);
        assertThat(message.bottom().categories()).containsExactly("a", "b");
        assertThat(message.columns())
                .containsExactly(List.of(10.0, 20.0), Arrays.asList(null, 9.0), List.of(30.0, 45.0));
    }

    @Test
    void everySeriesHasAValueForEachPoint() {
        ChartData data = ChartData.by("Weeks", "Week", List.of("a", "b")).axis("Distance", ChartUnit.DISTANCE);

        assertThatThrownBy(() -> data.bars("All", ChartTone.ACCENT, ChartValues.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("All has 1 values for 2 points");
    }

    @Test
    void aSeriesNeedsAnAxis() {
        ChartData data = ChartData.by("Weeks", "Week", List.of("a"));

        assertThatThrownBy(() -> data.bars("All", ChartTone.ACCENT, ChartValues.of(1)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void manyNumbersAreFetchedPackedAndComeBackToTheThousandth() throws IOException {
        int count = 100_000;
        double[] seconds = new double[count];
        double[] pace = new double[count];
        for (int i = 0; i < count; i++) {
            seconds[i] = i;
            pace[i] = i % 1_000 == 0 ? Double.NaN : 300 + 40 * Math.sin(i / 500.0);
        }
        ChartData data = ChartData.along("Pace", "Time", ChartUnit.DURATION, ChartValues.of(seconds))
                .axis("Pace", ChartUnit.PACE)
                .line("Pace", ChartTone.ACCENT, ChartValues.of(pace));

        ChartWire wire = ChartWire.of(data, kilometres);

        assertThat(wire.isLong()).isTrue();
        assertThat(wire.packed()).hasSizeLessThan(400_000);
        assertThat(unpacked(wire.packed(), count, 0)).containsExactly(seconds);
        double[] back = unpacked(wire.packed(), count, 1);
        for (int i = 0; i < count; i++) {
            assertThat(Double.isNaN(back[i])).isEqualTo(Double.isNaN(pace[i]));
            if (!Double.isNaN(pace[i])) {
                assertThat(back[i]).isCloseTo(pace[i], within(0.000_51));
            }
        }
    }

    /** As columns.ts does it. */
    private static double[] unpacked(byte[] packed, int count, int column) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            in.skipNBytes(4L * count * column);
            double[] values = new double[count];
            int last = 0;
            for (int i = 0; i < count; i++) {
                int step = in.readInt();
                last = step == Integer.MIN_VALUE ? last : last + step;
                values[i] = step == Integer.MIN_VALUE ? Double.NaN : last / 1_000.0;
            }
            return values;
        }
    }

    private static Formats formats(UnitSystem units) {
        try {
            return new Formats(Locale.UK, ZoneOffset.UTC, units, Clock.systemUTC(), new Messages());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
