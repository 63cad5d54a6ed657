package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityId;
import io.milepost.activities.panels.ActivityPanel;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.comments.Beside;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/**
 * What coach and athlete say beside an activity, on its page: with the workout that it was, or with itself where nobody planned
 * it. What was said beside it before it became a workout's stays there to read.
 */
@org.springframework.stereotype.Component
@Order(6)
class WordsOfActivity implements ActivityPanel {

    private final Doors doors;

    WordsOfActivity(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Component> create(ActivityDetail activity) {
        ActivityId id = activity.summary().id();
        Beside own = new Beside.Activity(id);
        List<PlannedWorkout> matched = doors.matches().of(id).matched();
        Section card = new Section();
        card.addClassName("mp-card");
        if (matched.isEmpty() || !doors.comments().of(own).isEmpty()) {
            card.add(thread(own));
        }
        matched.forEach(workout -> card.add(thread(new Beside.Workout(workout.id()))));
        return Optional.of(card);
    }

    private CommentThread thread(Beside beside) {
        return new CommentThread(beside, doors.comments(), doors.viewer().formats());
    }
}
