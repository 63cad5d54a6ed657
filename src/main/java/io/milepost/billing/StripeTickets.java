package io.milepost.billing;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws and redeems numbers, one series for each object of Stripe's in a practice. */
@Component
class StripeTickets {

    private static final int STRIPES = 64;

    private final StripeTicketRows rows;
    private final TransactionTemplate transaction;
    private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

    StripeTickets(StripeTicketRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
        Arrays.setAll(stripes, i -> new ReentrantLock());
    }

    /**
     * Draws the next number, to be done before the object is fetched. On one node those who draw for the same object
     * wait for each other, which keeps the database from complaining; on several nodes it may, and the draw is repeated.
     */
    long draw(String object) {
        var stripe = stripes[Math.floorMod(object.hashCode(), STRIPES)];
        stripe.lock();
        try {
            while (true) {
                try {
                    return transaction.execute(status -> locked(object).draw());
                } catch (DataIntegrityViolationException e) {
                    // Another node saw the object for the first time in this moment; draw after it.
                    continue;
                }
            }
        } finally {
            stripe.unlock();
        }
    }

    /** Whether what was fetched with this number may be written; holds the object until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(String object, long number) {
        return locked(object).use(number);
    }

    private StripeTicketRow locked(String object) {
        return rows.locked(object).orElseGet(() -> rows.saveAndFlush(StripeTicketRow.of(object)));
    }
}
