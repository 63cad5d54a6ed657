package io.milepost.checkins.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.checkins.Advice;
import io.milepost.checkins.RedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvicePolicyTest {

    @ParameterizedTest
    @EnumSource
    void everyRedFlagStopsHoweverMuchEnergyThereIs(RedFlag flag) {
        var advice = AdvicePolicy.judge(Said.flag(flag));
        assertThat(advice).isEqualTo(Advice.STOP);
        assertThat(advice.allowsKindWords()).isFalse();
    }

    @Test
    void painFromFourOnLeavesOnlyRest() {
        assertThat(AdvicePolicy.judge(Said.pain(4))).isEqualTo(Advice.REST);
        assertThat(AdvicePolicy.judge(Said.pain(10))).isEqualTo(Advice.REST);
        assertThat(AdvicePolicy.judge(Said.pain(3))).isEqualTo(Advice.GO);
        assertThat(Advice.REST.allowsKindWords()).isFalse();
    }

    @Test
    void aChangedStrideLeavesOnlyRestHoweverSmallThePain() {
        assertThat(AdvicePolicy.judge(Said.changedStride())).isEqualTo(Advice.REST);
    }

    @Test
    void illnessLeavesOnlyRest() {
        assertThat(AdvicePolicy.judge(Said.ill())).isEqualTo(Advice.REST);
    }

    @Test
    void aLowDayAllowsLess() {
        assertThat(AdvicePolicy.judge(Said.energy(1))).isEqualTo(Advice.EASE);
        assertThat(AdvicePolicy.judge(Said.energy(2))).isEqualTo(Advice.EASE);
        assertThat(AdvicePolicy.judge(Said.energy(3))).isEqualTo(Advice.GO);
    }
}
