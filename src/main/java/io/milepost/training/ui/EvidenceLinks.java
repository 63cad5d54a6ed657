package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.review.ReviewPaths;
import io.milepost.roster.AthleteId;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Slug;
import io.milepost.training.Evidence;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the team can look at what a change leans on. */
record EvidenceLinks(Slug practice, AthleteId athlete) {

    /** The words as a link to where the evidence is kept; words alone for what has no screen of its own. */
    Component of(Evidence.Kind kind, @Nullable UUID id, String words) {
        Component evidence =
                path(kind, id).<Component>map(path -> new Anchor(path, words)).orElseGet(() -> new Span(words));
        evidence.addClassName("mp-leans-on");
        return evidence;
    }

    private Optional<String> path(Evidence.Kind kind, @Nullable UUID id) {
        return Optional.ofNullable(
                switch (kind) {
                    case ACTIVITY -> id == null ? null : ActivityPaths.ofAthlete(practice, athlete, new ActivityId(id));
                    case WORKOUT -> panel("calendar");
                    case FINDING -> ReviewPaths.ofAthlete(practice, athlete);
                    case RACE_RESULT -> panel("paces");
                    case CHECK_IN -> panel("check-ins");
                    case ABSENCE -> RosterNavigation.athlete(practice, athlete);
                    case FIGURE -> panel("fitness");
                });
    }

    private String panel(String path) {
        return RosterNavigation.athlete(practice, athlete, path);
    }
}
