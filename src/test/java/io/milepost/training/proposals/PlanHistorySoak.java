package io.milepost.training.proposals;

import io.milepost.testing.Bench;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long histories of plans by the hundred, with {@code ./milepost soak} only. {@code -Dmilepost.soak.first=1000} begins at
 * another seed, {@code -Dmilepost.soak.histories=20} lives through so many.
 */
@Tag("soak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanHistorySoak extends PlanHistory {

    private static final int STEPS = 60;

    private long began;
    private int lived;

    static LongStream seeds() {
        long first = Long.getLong("milepost.soak.first", 1);
        return LongStream.range(first, first + Integer.getInteger("milepost.soak.histories", 300));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLongHistoryHoldsWhateverHappens(long seed) {
        if (lived == 0) {
            began = System.nanoTime();
        }
        live(seed, STEPS);
        lived++;
    }

    @AfterAll
    void note() {
        Bench.note(String.format(
                Locale.ROOT,
                "%s: %d histories of a plan from seed %d on held for %d steps each, %.0f s",
                getClass().getSimpleName(),
                lived,
                seeds().findFirst().orElseThrow(),
                STEPS,
                (System.nanoTime() - began) / 1e9));
    }
}
