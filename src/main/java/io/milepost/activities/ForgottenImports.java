package io.milepost.activities;

import io.milepost.jobs.JobHandler;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away what was sent and will not be read: it broke off on the way, waits for nobody, or was stopped. */
@Component
class ForgottenImports implements JobHandler {

    static final String KIND = "activities.import.forget";

    private final ImportBatchRows batches;
    private final ArchiveStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgottenImports(
            ImportBatchRows batches, ArchiveStore store, PlatformTransactionManager transactions, Clock clock) {
        this.batches = batches;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        Boolean dead = transaction.execute(status -> batches.held(subject)
                .map(batch -> {
                    if (batch.state() == ImportState.RECEIVING || batch.state() == ImportState.WANTS_COLUMNS) {
                        batch.finish(ImportState.STOPPED, clock.instant());
                    }
                    return batch.state().isOver();
                })
                .orElse(false));
        if (Boolean.TRUE.equals(dead)) {
            store.forget(new ImportId(subject));
        }
    }
}
