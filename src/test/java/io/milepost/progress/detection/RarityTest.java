package io.milepost.progress.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.progress.Achievement;
import io.milepost.running.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RarityTest {

    private static final Achievement HILLS = new Achievement.ToughHills(8, 0, Optional.empty());
    private static final Achievement EFFORT =
            new Achievement.BestEffort(Distance.FIVE_K, Duration.ofMinutes(21), Duration.ofMinutes(22), Given.dayNo(0));

    @Test
    void whatCouldBeEveryWeekIsToldOnceInAFortnight() {
        assertThat(Rarity.thinned(List.of(on(14, HILLS), on(0, HILLS), on(13, HILLS), on(27, HILLS), on(28, HILLS))))
                .extracting(Finding::day)
                .containsExactly(Given.dayNo(0), Given.dayNo(14), Given.dayNo(28));
    }

    @Test
    void kindsDoNotStandInEachOthersWay() {
        assertThat(Rarity.thinned(List.of(on(0, HILLS), on(1, EFFORT)))).hasSize(2);
    }

    @Test
    void whatIsSeldomIsNeverHeldBack() {
        var climb = new Achievement.BiggestClimb(900, 700, Given.dayNo(0));
        assertThat(Rarity.thinned(List.of(on(0, climb), on(1, climb)))).hasSize(2);
    }

    @Test
    void aBestEffortOfTrainingIsToldQuietly() {
        assertThat(Rarity.of(EFFORT).takesTheScreen()).isFalse();
        assertThat(Rarity.of(HILLS).takesTheScreen()).isTrue();
    }

    private static Finding on(int dayNumber, Achievement achievement) {
        return new Finding(UUID.randomUUID(), Given.dayNo(dayNumber), achievement);
    }
}
