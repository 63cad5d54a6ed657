package io.milepost.roster.panels;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.milepost.roster.AthleteProfile;
import java.util.Optional;

/**
 * A line in the head of the page of one athlete, which stays in view in every tab. A module contributes one as a Spring
 * bean; the head collects them.
 */
public interface AthleteHeadline {

    /** The line as it stands now, in the words of who looks; empty where there is nothing to say. */
    Optional<String> of(AthleteProfile athlete);

    /** The same to look at: the words, unless a picture says it better. */
    default Optional<Component> line(AthleteProfile athlete) {
        return of(athlete).map(Span::new);
    }
}
