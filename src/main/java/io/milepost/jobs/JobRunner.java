package io.milepost.jobs;

import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs a job in its practice's seat. */
@Component
class JobRunner {

    private final ObjectProvider<JobHandler> handlers;
    private final JdbcClient jdbc;

    JobRunner(ObjectProvider<JobHandler> handlers, JdbcClient jdbc) {
        this.handlers = handlers;
        this.jdbc = jdbc;
    }

    void run(String instance, JobPayload job) {
        JobHandler handler = handler(job.kind());
        if (handler.coalesces()) {
            dropWaitingTwins(instance, job);
        }
        if (job.practice() == null) {
            handler.run(null, job.subject());
            return;
        }
        PracticeId practice = new PracticeId(job.practice());
        Seats.run(new Seat.Task(job.kind(), practice), () -> handler.run(practice, job.subject()));
    }

    private JobHandler handler(String kind) {
        Map<String, JobHandler> byKind =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        JobHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("no handler for jobs of kind " + kind);
        }
        return handler;
    }

    /**
     * What a waiting twin was scheduled for is committed already, so this run will see it. A twin that commits later
     * is not seen here, stays, and runs after.
     */
    private void dropWaitingTwins(String instance, JobPayload job) {
        List<String> twins = jdbc.sql(
                        "select task_instance from scheduled_tasks where task_name = :name and picked = false"
                                + " and task_instance like :twins and task_instance <> :self")
                .param("name", JobConfiguration.JOB.getTaskName())
                .param("twins", JobConfiguration.instancePrefix(job) + "%")
                .param("self", instance)
                .query(String.class)
                .list();
        for (String twin : twins) {
            jdbc.sql("delete from scheduled_tasks where task_name = :name and task_instance = :twin and picked = false")
                    .param("name", JobConfiguration.JOB.getTaskName())
                    .param("twin", twin)
                    .update();
        }
    }
}
