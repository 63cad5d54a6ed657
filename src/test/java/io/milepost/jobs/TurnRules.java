package io.milepost.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionTemplate;

/** One at a time works on a subject, and nobody who waits is sent away. */
abstract class TurnRules extends MilepostTest {

    static final String MATTER = "jobs.test";
    private static final int THREADS = 8;

    @Autowired
    Turns turns;

    @Autowired
    TransactionTemplate transaction;

    Stage.House house;
    final UUID subject = Ids.next();

    @BeforeEach
    void aHouse() {
        house = stage.house();
    }

    @Test
    void manyWhoComeAtOnceWorkOneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();

        all(() -> turns.call(MATTER, subject, () -> {
                    int now = inside.incrementAndGet();
                    pause(20);
                    inside.decrementAndGet();
                    done.incrementAndGet();
                    return now;
                }))
                .forEach(now -> assertThat(now).isEqualTo(1));

        assertThat(done).hasValue(THREADS);
    }

    @Test
    void anotherMatterSubjectOrPracticeDoesNotWait() {
        Stage.House other = stage.house();
        in(
                house,
                () -> turns.call(MATTER, subject, () -> {
                    assertThat(aside(house, () -> turns.call("jobs.other", subject, () -> 1)))
                            .isEqualTo(1);
                    assertThat(aside(house, () -> turns.call(MATTER, Ids.next(), () -> 2)))
                            .isEqualTo(2);
                    assertThat(aside(other, () -> turns.call(MATTER, subject, () -> 3)))
                            .isEqualTo(3);
                    return true;
                }));
    }

    @Test
    void workThatLosesARaceIsDoneAnewAndOtherFailuresPass() {
        AtomicInteger attempts = new AtomicInteger();
        int result = in(
                house,
                () -> turns.call(MATTER, subject, () -> {
                    if (attempts.incrementAndGet() < 3) {
                        throw new CannotAcquireLockException("lost");
                    }
                    return attempts.get();
                }));
        assertThat(result).isEqualTo(3);

        assertThatThrownBy(() -> in(
                        house,
                        () -> turns.call(MATTER, subject, () -> {
                            attempts.incrementAndGet();
                            throw new IllegalArgumentException("broken");
                        })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(attempts).hasValue(4);
        assertThat(in(house, () -> turns.call(MATTER, subject, () -> "free again")))
                .isEqualTo("free again");
    }

    @Test
    void aTurnBeginsItsOwnTransactionInASeat() {
        assertThatThrownBy(() ->
                        in(house, () -> transaction.execute(status -> turns.call(MATTER, subject, () -> true))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> turns.call(MATTER, subject, () -> true)).isInstanceOf(SeatException.class);
    }

    <T> T in(Stage.House where, Supplier<T> work) {
        return stage.asTask(where, work);
    }

    /** In a thread of its own, which must not take long. */
    private <T> T aside(Stage.House where, Supplier<T> work) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(() -> in(where, work)).get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The same in several threads that begin at the same moment. */
    <T> List<T> all(Supplier<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<T>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return in(house, work);
                }));
            }
        }
        List<T> all = new ArrayList<>();
        for (Future<T> result : results) {
            all.add(result.get());
        }
        return all;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
