package io.milepost.activities.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SampleBlobTest {

    @Property(tries = 200)
    void whatWasEncodedIsDecoded(@ForAll @Size(max = 60) int[] values, @ForAll long seed) {
        Random random = new Random(seed);
        int[][] units = new int[Column.values().length][values.length];
        for (int[] column : units) {
            for (int i = 0; i < values.length; i++) {
                column[i] = random.nextInt(3) == 0 ? Samples.MISSING : values[i];
            }
        }
        Samples samples = Samples.ofUnits(units);
        assertThat(SampleBlob.decode(SampleBlob.encode(samples))).isEqualTo(samples);
    }

    @Test
    void noSamplesSurviveToo() {
        assertThat(SampleBlob.decode(SampleBlob.encode(Samples.none())).isEmpty())
                .isTrue();
    }

    @Test
    void anHourAtOneASecondTakesLittleRoom() {
        Samples.Builder builder = new Samples.Builder();
        for (int i = 0; i < 3_600; i++) {
            builder.add(i)
                    .with(Column.LATITUDE, 47 + i * 0.00002)
                    .with(Column.LONGITUDE, 8 + i * 0.00001)
                    .with(Column.HEART_RATE, 140 + i % 7)
                    .with(Column.DISTANCE, i * 2.9);
        }
        assertThat(SampleBlob.encode(builder.build()).length).isLessThan(10_000);
    }

    @Test
    void foreignDamagedOrCutBytesAreRefused() {
        Samples.Builder builder = new Samples.Builder();
        for (int i = 0; i < 1_000; i++) {
            builder.add(i).with(Column.DISTANCE, i * i % 977);
        }
        byte[] blob = SampleBlob.encode(builder.build());
        assertThatThrownBy(() -> SampleBlob.decode(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleBlob.decode(Arrays.copyOf(blob, blob.length / 2)))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] later = blob.clone();
        later[2] = 2;
        assertThatThrownBy(() -> SampleBlob.decode(later)).isInstanceOf(IllegalArgumentException.class);
    }
}
