package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityId;
import io.milepost.activities.panels.ActivityPanel;
import io.milepost.training.Matches;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The plan behind an activity, on its page; nothing for training far from any plan. */
@org.springframework.stereotype.Component
@Order(5)
class PlanOfActivity implements ActivityPanel {

    private final Doors doors;

    PlanOfActivity(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Component> create(ActivityDetail activity) {
        ActivityId id = activity.summary().id();
        Matches.Standing standing = doors.matches().of(id);
        boolean nothing = standing.matched().isEmpty()
                && standing.others().isEmpty()
                && standing.said().isNothing();
        return nothing
                ? Optional.empty()
                : Optional.of(new ActivityPlanCard(
                        id,
                        standing,
                        doors.matches().mayCorrect(activity.summary().athlete()),
                        doors));
    }
}
