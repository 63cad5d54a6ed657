package io.milepost.touchpoints;

import io.milepost.training.comments.Commented;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever of the team speaks with an athlete beside a workout has answered their rough day. */
@Component
class ClosesOnTouch {

    private final RoughDays roughDays;

    ClosesOnTouch(RoughDays roughDays) {
        this.roughDays = roughDays;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Commented said) {
        if (!said.byAthlete()) {
            roughDays.close(said.athlete());
        }
    }
}
