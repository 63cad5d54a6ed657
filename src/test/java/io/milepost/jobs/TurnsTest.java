package io.milepost.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TurnsTest extends TurnRules {

    /** The tests' H2 gives up a lock after two seconds, as it comes; the service's own URL lets it wait for fifteen. */
    private static final long LONGER_THAN_THE_DATABASE_WAITS = 2_500;

    @Autowired
    private TurnRows rows;

    @Test
    void aTurnThatLastsLongerThanTheDatabaseWaitsIsWaitedFor() throws Exception {
        AtomicBoolean first = new AtomicBoolean(true);
        assertThat(all(() -> turns.call(MATTER, subject, () -> {
                    if (first.getAndSet(false)) {
                        pause(LONGER_THAN_THE_DATABASE_WAITS);
                    }
                    return true;
                })))
                .hasSize(8)
                .containsOnly(true);
    }

    @Test
    void soIsATurnOfAnotherNode() throws Exception {
        in(house, () -> turns.call(MATTER, subject, () -> "made"));
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService otherNode = Executors.newSingleThreadExecutor()) {
            Future<Boolean> turn = otherNode.submit(() -> in(
                    house,
                    () -> transaction.execute(status -> {
                        boolean taken = rows.lock(MATTER, subject).isPresent();
                        begun.countDown();
                        pause(LONGER_THAN_THE_DATABASE_WAITS);
                        return taken;
                    })));
            begun.await();
            boolean over = in(house, () -> turns.call(MATTER, subject, () -> true));
            assertThat(over).isTrue();
            assertThat(turn.get()).isTrue();
        }
    }
}
