package io.milepost.checkins;

import io.milepost.activities.Activities;
import io.milepost.activities.NigglesSaid;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hurt along the way is a word about how the athlete is, wherever it was said. */
@Component
class PainOfTraining {

    private final Activities activities;
    private final CheckIns checkIns;

    PainOfTraining(Activities activities, CheckIns checkIns) {
        this.activities = activities;
        this.checkIns = checkIns;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NigglesSaid said) {
        activities.find(said.activity()).ifPresent(checkIns::hurtIn);
    }
}
