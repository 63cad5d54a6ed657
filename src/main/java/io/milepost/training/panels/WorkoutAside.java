package io.milepost.training.panels;

import com.vaadin.flow.component.Component;
import io.milepost.training.PlannedWorkout;
import java.util.Optional;

/**
 * A part of a workout's dialog in the calendar that another module knows of, such as what its athlete wrote to themselves. A
 * module contributes one as a Spring bean. The calendar has made sure that the viewer may see the workout.
 */
public interface WorkoutAside {

    /** The part for the athlete whose workout it is; empty for none. */
    Optional<Component> forMe(PlannedWorkout workout);

    /** The part for the team; empty for none. */
    Optional<Component> forTeam(PlannedWorkout workout);
}
