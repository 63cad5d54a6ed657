package io.milepost.jobs;

import io.milepost.tenancy.PracticeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Does one kind of job. A handler is idempotent: a job may run again after a crash. It runs outside any transaction,
 * in the seat of a task of the job's practice; without a practice it runs in no seat.
 */
public interface JobHandler {

    /** The kind of job, such as {@code mail.send}; unique, and stable over releases. */
    String kind();

    /**
     * Does the work.
     *
     * @param practice whose work it is; null for the platform's
     * @param subject the id of what to work on; what is to be done is read from the database
     */
    void run(@Nullable PracticeId practice, UUID subject);

    /** Whether jobs of this kind for the same subject that wait at the same time are one job. */
    default boolean coalesces() {
        return false;
    }
}
