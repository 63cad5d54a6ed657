package io.milepost.activities;

import io.milepost.roster.AthleteId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one transaction at a time add files to an athlete's history, on whatever node. Two recordings of the same run often
 * come at the same moment, and neither would see the other as a duplicate.
 */
@Component
class ImportTurns {

    private static final int ATTEMPTS = 8;

    private final ImportTurnRows rows;
    private final TransactionTemplate transaction;

    ImportTurns(ImportTurnRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does the work in a transaction of its own, as soon as it is this one's turn; again, if it lost a race. */
    <T> T inTurn(AthleteId athlete, Supplier<T> work) {
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
