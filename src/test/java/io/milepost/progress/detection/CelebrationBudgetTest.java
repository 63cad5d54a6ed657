package io.milepost.progress.detection;

import static io.milepost.progress.detection.Given.dayNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CelebrationBudgetTest {

    @Test
    void theFirstMayBeShown() {
        assertThat(CelebrationBudget.allows(dayNo(10), List.of())).isTrue();
    }

    @Test
    void oneADay() {
        assertThat(CelebrationBudget.allows(dayNo(10), List.of(dayNo(10)))).isFalse();
        assertThat(CelebrationBudget.allows(dayNo(11), List.of(dayNo(10)))).isTrue();
    }

    @Test
    void twoInAnySevenDays() {
        assertThat(CelebrationBudget.allows(dayNo(16), List.of(dayNo(10), dayNo(12))))
                .isFalse();
        assertThat(CelebrationBudget.allows(dayNo(17), List.of(dayNo(10), dayNo(12))))
                .isTrue();
    }

    @Test
    void aLateFindBetweenTwoCountsInBothDirections() {
        assertThat(CelebrationBudget.allows(dayNo(11), List.of(dayNo(10), dayNo(13))))
                .isFalse();
        assertThat(CelebrationBudget.allows(dayNo(14), List.of(dayNo(8), dayNo(19))))
                .isTrue();
    }
}
