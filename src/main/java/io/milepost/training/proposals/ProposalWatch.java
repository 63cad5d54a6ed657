package io.milepost.training.proposals;

import io.milepost.checkins.CheckedIn;
import io.milepost.fitness.AnalysesChanged;
import io.milepost.fitness.PacesChanged;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AbsenceChanged;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seats;
import io.milepost.training.PlanChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever a rule may rest on has the plan looked at again. Training comes as what is derived from it. */
@Component
class ProposalWatch {

    private final Jobs jobs;
    private final Seats seats;

    ProposalWatch(Jobs jobs, Seats seats) {
        this.jobs = jobs;
        this.seats = seats;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AnalysesChanged event) {
        look(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CheckedIn event) {
        look(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AbsenceChanged event) {
        look(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PlanChanged event) {
        look(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PacesChanged event) {
        jobs.schedule(RepaceJob.KIND, seats.requirePractice(), event.athlete().value());
    }

    private void look(AthleteId athlete) {
        jobs.schedule(ProposalJob.KIND, seats.requirePractice(), athlete.value());
    }
}
