package io.milepost.activities;

import io.milepost.roster.AthleteId;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one transaction at a time add files to an athlete's history, on whatever node. Two recordings of the same run often
 * come at the same moment, and neither would see the other as a duplicate.
 *
 * <p>Those of one node wait for each other here, for as long as it takes: a database waits for a lock a few seconds only,
 * which a busy machine needs for a stretch of an archive, and would then refuse files that are fine.
 */
@Component
class ImportTurns {

    private static final int ATTEMPTS = 8;

    /** So many athletes' turns at once, and a few more that wait for somebody else's without need. */
    private static final int LOCKS = 64;

    private final ReentrantLock[] here = new ReentrantLock[LOCKS];
    private final ImportTurnRows rows;
    private final TransactionTemplate transaction;

    ImportTurns(ImportTurnRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        for (int i = 0; i < LOCKS; i++) {
            here[i] = new ReentrantLock(true);
        }
    }

    /** Does the work in a transaction of its own, as soon as it is this one's turn; again, if it lost a race. */
    <T> T inTurn(AthleteId athlete, Supplier<T> work) {
        ReentrantLock lock = here[Math.floorMod(athlete.hashCode(), LOCKS)];
        lock.lock();
        try {
            return amongNodes(athlete, work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T amongNodes(AthleteId athlete, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> {
                    // First of all: a reading before the lock would fix what this transaction sees.
                    if (rows.findByAthlete(athlete.value()).isEmpty()) {
                        rows.saveAndFlush(ImportTurnRow.of(athlete));
                    }
                    return work.get();
                }));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                // Another one made the turn at the same moment, or kept it for longer than the database waits.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
