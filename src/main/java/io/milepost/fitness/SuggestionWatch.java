package io.milepost.fitness;

import io.milepost.jobs.Jobs;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever a suggestion may rest on has the suggestions looked through again. */
@Component
class SuggestionWatch {

    private final Jobs jobs;
    private final Seats seats;

    SuggestionWatch(Jobs jobs, Seats seats) {
        this.jobs = jobs;
        this.seats = seats;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AnalysesChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PacesChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ThresholdsChanged event) {
        lookAgain(event.athlete());
    }

    private void lookAgain(AthleteId athlete) {
        jobs.schedule(SuggestionJob.KIND, seats.requirePractice(), athlete.value());
    }
}
