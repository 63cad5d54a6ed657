package io.milepost.fitness;

import io.milepost.activities.ActivityCorrected;
import io.milepost.activities.ActivityRecorded;
import io.milepost.activities.ActivityRemoved;
import io.milepost.jobs.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever happens to training has it analysed, after and apart from what the person did. */
@Component
class AnalysisWatch {

    private final Jobs jobs;

    AnalysisWatch(Jobs jobs) {
        this.jobs = jobs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityRecorded event) {
        jobs.schedule(AnalysisJob.KIND, event.practice(), event.athlete().value());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityCorrected event) {
        jobs.schedule(AnalysisJob.KIND, event.practice(), event.athlete().value());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityRemoved event) {
        jobs.schedule(AnalysisJob.KIND, event.practice(), event.athlete().value());
    }
}
