package io.milepost.training.proposals;

import io.milepost.roster.AthleteId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one transaction at a time look at an athlete's plan, on whatever node. */
@Component
class Turns {

    private final TurnRows rows;
    private final TransactionTemplate transaction;

    Turns(TurnRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Does the work in a transaction of its own, once it is this one's turn: what it reads is what the last one left. */
    void inTurn(AthleteId athlete, Runnable work) {
        make(athlete);
        transaction.executeWithoutResult(status -> {
            // First of all: a reading before the lock would fix what this transaction sees.
            if (rows.lock(athlete.value()).isEmpty()) {
                throw new IllegalStateException("no turn was made for this athlete");
            }
            work.run();
        });
    }

    private void make(AthleteId athlete) {
        if (rows.existsByAthleteId(athlete.value())) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> rows.save(TurnRow.of(athlete)));
        } catch (DataIntegrityViolationException e) {
            // Another one made it in this moment.
        }
    }
}
