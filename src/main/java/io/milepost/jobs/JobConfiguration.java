package io.milepost.jobs;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One db-scheduler task serves every kind of job; {@link JobRunner} finds the handler. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    static final TaskDescriptor<JobPayload> JOB = TaskDescriptor.of("milepost-job", JobPayload.class);
    private static final int RETRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    static String instancePrefix(JobPayload payload) {
        return payload.kind() + ":" + payload.subject() + ":";
    }

    @Bean
    Task<JobPayload> job(JobRunner runner, DeadJobs dead) {
        return Tasks.oneTime(JOB)
                .onFailure(FailureHandler.<JobPayload>maxRetries(RETRIES)
                        .withBackoff(FIRST_WAIT, 2)
                        .then((complete, operations) -> {
                            dead.bury(complete);
                            operations.remove();
                        }))
                .execute((instance, context) -> runner.run(instance.getId(), instance.getData()));
    }

    /** The scheduler's time is the application's: where a test moves the one, due jobs are due. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer jobsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
