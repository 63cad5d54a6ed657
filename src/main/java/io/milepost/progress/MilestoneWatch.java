package io.milepost.progress;

import io.milepost.activities.ActivityCorrected;
import io.milepost.activities.ActivityRecorded;
import io.milepost.activities.ActivityRemoved;
import io.milepost.checkins.CheckedIn;
import io.milepost.fitness.AnalysesChanged;
import io.milepost.fitness.PacesChanged;
import io.milepost.jobs.Jobs;
import io.milepost.roster.AbsenceChanged;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seats;
import io.milepost.training.ExecutionsChanged;
import io.milepost.training.MatchCorrected;
import io.milepost.training.PlanChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever changes the evidence has it looked through again, after and apart from what the person did. */
@Component
class MilestoneWatch {

    private final Jobs jobs;
    private final Seats seats;

    MilestoneWatch(Jobs jobs, Seats seats) {
        this.jobs = jobs;
        this.seats = seats;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityRecorded event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityCorrected event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityRemoved event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PacesChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CheckedIn event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AnalysesChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AbsenceChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PlanChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MatchCorrected event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ExecutionsChanged event) {
        lookAgain(event.athlete());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GoalTold event) {
        lookAgain(event.athlete());
    }

    private void lookAgain(AthleteId athlete) {
        jobs.schedule(MilestoneDetection.KIND, seats.requirePractice(), athlete.value());
    }
}
