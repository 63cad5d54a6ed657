package io.milepost.progress.ui;

import com.vaadin.flow.component.Component;
import io.milepost.activities.Activities;
import io.milepost.progress.Ticks;
import io.milepost.progress.shown.TickButton;
import io.milepost.roster.Athletes;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.panels.WorkoutAside;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What no watch records is ticked in the calendar too, once its day has come: nobody opens Today on each of them. */
@Service
class TickAside implements WorkoutAside {

    private final Ticks ticks;
    private final Athletes athletes;
    private final Activities activities;
    private final Clock clock;

    TickAside(Ticks ticks, Athletes athletes, Activities activities, Clock clock) {
        this.ticks = ticks;
        this.athletes = athletes;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public Optional<Component> forMe(PlannedWorkout workout) {
        boolean due = !workout.day().isAfter(athletes.require(workout.athlete()).today(clock));
        if (!due || !Ticks.isTickable(workout) || !activities.mayChange(workout.athlete())) {
            return Optional.empty();
        }
        boolean done = ticks.of(workout.athlete(), workout.day(), workout.day()).contains(workout.id());
        return Optional.of(new TickButton(workout, done, ticks));
    }

    @Override
    public Optional<Component> forTeam(PlannedWorkout workout) {
        return forMe(workout);
    }
}
