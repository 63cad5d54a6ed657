package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.roster.Athletes;
import io.milepost.roster.Groups;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Slug;
import io.milepost.training.assigning.Action;
import io.milepost.training.assigning.ActionId;
import io.milepost.training.assigning.ActionState;
import io.milepost.training.assigning.Assigning;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/**
 * A coach gives one workout or one template to many athletes: chooses whom, sees for each what that means and what speaks
 * against it, gives it, and takes it back. The address names the action, from its draft on.
 */
@Route("coach/:practice/assign/:action?")
@PermitAll
class AssignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Doors doors;
    private final Assigning assigning;
    private final Athletes athletes;
    private final Groups groups;
    private Optional<ActionId> shown = Optional.empty();

    AssignView(Doors doors, Assigning assigning, Athletes athletes, Groups groups) {
        this.doors = doors;
        this.assigning = assigning;
        this.athletes = athletes;
        this.groups = groups;
        addClassNames("mp-screen", "mp-assign");
    }

    /** Where an action is, without a leading slash. */
    static String path(Slug practice, ActionId action) {
        return start(practice) + "/" + action.value();
    }

    /** Where one begins. */
    static String start(Slug practice) {
        return "coach/" + practice.value() + "/assign";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("action").map(AssignView::idOf);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.assign.title");
    }

    private void show() {
        removeAll();
        if (shown.isEmpty()) {
            add(
                    new PageHeader(getTranslation("training.assign.title")),
                    new AssignStart(doors, assigning, athletes, groups));
            return;
        }
        Action action = assigning.get(shown.get());
        if (action.state() == ActionState.DRAFT) {
            add(
                    new PageHeader(getTranslation("training.assign.title")),
                    new AssignDraft(doors, assigning, athletes, action.id(), this::show));
        } else {
            add(new ActionReport(doors, assigning, action));
        }
    }

    private static ActionId idOf(String text) {
        try {
            return new ActionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Missing("action");
        }
    }
}
