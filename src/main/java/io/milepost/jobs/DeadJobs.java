package io.milepost.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.milepost.tenancy.Ids;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what could not be done after all retries, with its cause, for somebody to look at. */
@Component
class DeadJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DeadJobs.class);
    private static final int CAUSE_LENGTH = 1000;

    private final JdbcClient jdbc;

    DeadJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bury(ExecutionComplete complete) {
        String instance = complete.getExecution().taskInstance.getId();
        String cause = complete.getCause().map(Throwable::toString).orElse("unknown");
        LOG.error("Job {} given up: {}", instance, cause);
        jdbc.sql("insert into dead_job (id, job, cause, died) values (:id, :job, :cause, :died)")
                .param("id", bytes())
                .param("job", instance)
                .param("cause", cause.length() > CAUSE_LENGTH ? cause.substring(0, CAUSE_LENGTH) : cause)
                .param(
                        "died",
                        Timestamp.valueOf(
                                complete.getTimeDone().atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .update();
    }

    private static byte[] bytes() {
        java.util.UUID id = Ids.next();
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
