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
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever changes the evidence has it looked through again, after and apart from what the person did. */
@Component
class MilestoneWatch {

    /** What is planned is no evidence of anything yet, and three hundred plans that are given at once have no time to lose. */
    private static final Duration AFTER_A_PLAN = Duration.ofMinutes(1);

    private final Jobs jobs;
    private final Seats seats;
    private final Clock clock;

    MilestoneWatch(Jobs jobs, Seats seats, Clock clock) {
        this.jobs = jobs;
        this.seats = seats;
        this.clock = clock;
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
        jobs.schedule(
                MilestoneDetection.KIND,
                seats.requirePractice(),
                event.athlete().value(),
                clock.instant().plus(AFTER_A_PLAN));
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
