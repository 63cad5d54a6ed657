package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

class ImportTurnsTest {

    private final AthleteId ana = new AthleteId(Ids.next());
    private final AtomicBoolean held = new AtomicBoolean();
    private final ImportTurns turns = new ImportTurns(impatientRows(), new Releasing());

    @Test
    void aTurnThatLastsLongerThanTheDatabaseWaitsIsWaitedFor() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(
                () -> turns.inTurn(ana, () -> {
            begun.countDown();
            wait(enough);
            return "first";
        }), Thread::startVirtualThread);
        wait(begun);
        var second = CompletableFuture.supplyAsync(() -> turns.inTurn(ana, () -> "second"), Thread::startVirtualThread);

        assertThat(second.completeOnTimeout("waits", 200, TimeUnit.MILLISECONDS).get()).isEqualTo("waits");
        enough.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(turns.inTurn(ana, () -> "third")).isEqualTo("third");
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that does not wait for a lock at all. */
    private ImportTurnRows impatientRows() {
        return (ImportTurnRows) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ImportTurnRows.class}, (proxy, method, arguments) -> {
                    if (!held.compareAndSet(false, true)) {
                        throw new CannotAcquireLockException("Timeout trying to lock table");
                    }
                    return Optional.of(ImportTurnRow.of(ana));
                });
    }

    /** Ends of transactions let the lock go, where theirs was the one that had it. */
    private final class Releasing implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            held.set(false);
        }

        @Override
        public void rollback(TransactionStatus status) {
            // Only who could not have the lock is rolled back here.
        }
    }
}
