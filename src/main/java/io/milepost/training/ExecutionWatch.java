package io.milepost.training;

import io.milepost.fitness.AnalysesChanged;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Has it worked out how workouts were run: after training came in, after a correction, and where a reader misses it. */
@Component
class ExecutionWatch {

    private final PlannedWorkoutRows rows;
    private final Jobs jobs;
    private final Seats seats;
    private final TransactionTemplate own;
    private final Map<AthleteId, Set<UUID>> noticed = new ConcurrentHashMap<>();

    ExecutionWatch(PlannedWorkoutRows rows, Jobs jobs, Seats seats, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.jobs = jobs;
        this.seats = seats;
        // The reader's own transaction may not write.
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AnalysesChanged event) {
        schedule(event.practice(), event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MatchCorrected event) {
        schedule(event.practice(), event.athlete());
    }

    private void schedule(PracticeId practice, AthleteId athlete) {
        if (rows.existsByAthleteIdAndDroppedFalse(athlete.value())) {
            jobs.schedule(ExecutionJob.KIND, practice, athlete.value());
        }
    }

    /** Once for the same workouts while this node runs: one that cannot be worked out is not asked for with every look. */
    void noticed(AthleteId athlete, Set<UUID> waiting) {
        if (!waiting.equals(noticed.put(athlete, waiting))) {
            own.executeWithoutResult(
                    status -> jobs.schedule(ExecutionJob.KIND, seats.requirePractice(), athlete.value()));
        }
    }
}
