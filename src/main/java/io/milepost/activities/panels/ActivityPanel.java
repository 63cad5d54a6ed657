package io.milepost.activities.panels;

import com.vaadin.flow.component.Component;
import io.milepost.activities.ActivityDetail;
import java.util.Optional;

/**
 * A card on the page of one activity, such as what it says about fitness. A module contributes one as a Spring bean, in
 * the order of {@link org.springframework.core.annotation.Order}. The page has made sure that the viewer may see the
 * activity.
 */
public interface ActivityPanel {

    /** The card; empty where there is nothing to say. */
    Optional<Component> create(ActivityDetail activity);
}
