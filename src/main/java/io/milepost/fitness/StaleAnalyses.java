package io.milepost.fitness;

import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seats;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has an athlete's training analysed again when somebody comes across an analysis by an older algorithm: a new release
 * need not work through everybody's history before anybody asks.
 */
@Component
class StaleAnalyses {

    private final Jobs jobs;
    private final Seats seats;
    private final TransactionTemplate own;
    private final Set<AthleteId> noticed = ConcurrentHashMap.newKeySet();

    StaleAnalyses(Jobs jobs, Seats seats, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.seats = seats;
        // The reader's own transaction may not write.
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Once for each athlete while this node runs: an analysis that stays old is not asked for with every look. */
    void noticed(AthleteId athlete) {
        if (noticed.add(athlete)) {
            own.executeWithoutResult(
                    status -> jobs.schedule(AnalysisJob.KIND, seats.requirePractice(), athlete.value()));
        }
    }
}
