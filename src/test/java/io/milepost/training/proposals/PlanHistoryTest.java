package io.milepost.training.proposals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanHistoryTest extends PlanHistory {

    @ParameterizedTest
    @ValueSource(longs = {4, 71})
    void aPlansHistoryHoldsWhateverHappens(long seed) {
        live(seed, 20);
    }
}
