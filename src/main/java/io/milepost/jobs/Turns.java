package io.milepost.jobs;

import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one transaction at a time work on something, on whatever node: what it reads is what the one before it left. The
 * matter says what kind of work it is, such as {@code fitness/training}; the subject, what is worked on. Different matters,
 * subjects and practices never wait for each other.
 *
 * <p>Those of one node wait for each other in memory, in the order they came and for as long as it takes. Among nodes the
 * database decides, which gives up waiting for a lock after a time of its own (H2 seconds, MySQL fifty of them): whoever
 * waits asks again, for some minutes. A job that was not let in even then fails, and is tried again later like any other.
 */
@Service
public class Turns {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How often work that lost a race, to somebody who takes no turns, is done anew. */
    private static final int ATTEMPTS = 8;

    private record Subject(PracticeId practice, String matter, UUID id) {}

    /** Who works on a subject on this node, or waits for it. */
    private static final class Queue {
        private final ReentrantLock turn = new ReentrantLock(true);
        private int members;
    }

    private final Map<Subject, Queue> here = new ConcurrentHashMap<>();
    private final Seats seats;
    private final TurnRows rows;
    private final TransactionTemplate transaction;

    Turns(Seats seats, TurnRows rows, PlatformTransactionManager transactions) {
        this.seats = seats;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As {@link #call}, for work that gives nothing. */
    public void run(String matter, UUID subject, Runnable work) {
        call(matter, subject, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does the work in a transaction of its own as soon as it is this one's turn, and again if that transaction is rolled
     * back by a lost race: so the work changes nothing but what the transaction holds.
     *
     * @throws IllegalStateException inside a transaction, which may have read already what the turn before it changes
     * @throws ConcurrencyFailureException after minutes of waiting, or of losing races
     */
    public <T> T call(String matter, UUID subject, Supplier<T> work) {
        PracticeId practice = seats.requirePractice();
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a turn begins a transaction of its own");
        }
        Subject place = new Subject(practice, matter, subject);
        Queue queue = join(place);
        queue.turn.lock();
        try {
            return amongNodes(matter, subject, work);
        } finally {
            queue.turn.unlock();
            leave(place);
        }
    }

    private Queue join(Subject place) {
        return Objects.requireNonNull(here.compute(place, (any, known) -> {
            Queue queue = known == null ? new Queue() : known;
            queue.members++;
            return queue;
        }));
    }

    private void leave(Subject place) {
        here.computeIfPresent(place, (any, queue) -> --queue.members == 0 ? null : queue);
    }

    private <T> T amongNodes(String matter, UUID subject, Supplier<T> work) {
        long since = System.nanoTime();
        int lost = 0;
        while (true) {
            AtomicBoolean taken = new AtomicBoolean();
            try {
                make(matter, subject);
                return Objects.requireNonNull(transaction.execute(status -> {
                    // First of all: a reading before the lock would fix what this transaction sees.
                    if (rows.lock(matter, subject).isEmpty()) {
                        throw new IllegalStateException("no turn was made");
                    }
                    taken.set(true);
                    return work.get();
                }));
            } catch (ConcurrencyFailureException e) {
                boolean enough = taken.get() ? ++lost == ATTEMPTS : System.nanoTime() - since > PATIENCE.toNanos();
                if (enough) {
                    throw e;
                }
            }
        }
    }

    /** In a transaction of its own, so that who comes first does not keep others from the row for as long as they work. */
    private void make(String matter, UUID subject) {
        if (rows.existsByMatterAndSubject(matter, subject)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> rows.save(TurnRow.of(matter, subject)));
        } catch (DataIntegrityViolationException e) {
            if (!rows.existsByMatterAndSubject(matter, subject)) {
                throw e; // It is not that another one made it in this moment.
            }
        }
    }
}
