package io.milepost.activities.files;

import static io.milepost.activities.files.Reading.MORNING;
import static io.milepost.activities.files.Reading.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Samples;
import io.milepost.activities.Split;
import io.milepost.activities.files.TrainingFiles.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitsTest {

    @Test
    void anEvenRunHasEvenSplitsAndARest() {
        List<Split> splits = Splits.of(
                only(TrainingFiles.fit(new Run(MORNING, 3_500, 1_050, 140))).samples(), 1_000);
        assertThat(splits).hasSize(4);
        assertThat(splits.subList(0, 3)).allSatisfy(split -> {
            assertThat(split.seconds()).isCloseTo(300, within(0.1));
            assertThat(split.averageHeartRate()).hasValue(140);
        });
        assertThat(splits.getLast().metres()).isCloseTo(500, within(0.1));
        assertThat(splits.getLast().seconds()).isCloseTo(150, within(0.1));
    }

    @Test
    void milesAreCutAsWell() {
        assertThat(Splits.of(
                        only(TrainingFiles.fit(new Run(MORNING, 3_300, 990, 0))).samples(), 1_609.344))
                .extracting(split -> Math.round(split.seconds()))
                .containsExactly(483L, 483L, 24L);
    }

    @Test
    void withoutDistanceThereAreNoSplits() {
        assertThat(Splits.of(Samples.none(), 1_000)).isEmpty();
    }
}
