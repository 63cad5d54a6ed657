package io.milepost.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Schedules durable jobs. The job's row is written in the caller's transaction, so a rollback leaves none; after the
 * commit the scheduler is nudged, so that what is derived appears in a blink.
 */
@Service
public class Jobs {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Schedules a job for now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(String kind, @Nullable PracticeId practice, UUID subject) {
        schedule(kind, practice, subject, clock.instant());
    }

    /** Schedules a job for an instant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(String kind, @Nullable PracticeId practice, UUID subject, Instant due) {
        JobPayload payload = new JobPayload(kind, practice == null ? null : practice.value(), subject);
        String instance = JobConfiguration.instancePrefix(payload) + Ids.next();
        scheduler
                .getObject()
                .schedule(SchedulableInstance.of(
                        JobConfiguration.JOB.instance(instance).data(payload).build(), due));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
