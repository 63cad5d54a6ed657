package io.milepost.testing;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.Session;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what is asked of the database. */
public final class Statements {

    private Statements() {}

    /** Counted in the session that reads, for tasks of the application go on beside it. */
    public static long of(EntityManager entities, PlatformTransactionManager transactions, Runnable reading) {
        AtomicLong count = new AtomicLong();
        new TransactionTemplate(transactions).executeWithoutResult(read -> {
            entities.unwrap(Session.class).addEventListeners(new BaseSessionEventListener() {
                @Override
                public void jdbcPrepareStatementEnd() {
                    count.incrementAndGet();
                }
            });
            reading.run();
        });
        return count.get();
    }
}
