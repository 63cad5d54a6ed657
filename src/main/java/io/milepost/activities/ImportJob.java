package io.milepost.activities;

import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports what was sent, two imports at once on a node at most, so that other jobs keep their threads. */
@Component
class ImportJob implements JobHandler {

    static final String KIND = "activities.import";

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ArchiveReading reading;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore room = new Semaphore(AT_ONCE);

    ImportJob(ArchiveReading reading, Jobs jobs, PlatformTransactionManager transactions, Clock clock) {
        this.reading = reading;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        if (!room.tryAcquire()) {
            transaction.executeWithoutResult(status ->
                    jobs.schedule(KIND, practice, subject, clock.instant().plus(PATIENCE)));
            return;
        }
        try {
            reading.run(new ImportId(subject));
        } finally {
            room.release();
        }
    }
}
