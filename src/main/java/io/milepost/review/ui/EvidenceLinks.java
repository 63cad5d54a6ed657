package io.milepost.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivitySummary;
import io.milepost.review.Review;
import io.milepost.review.findings.Evidence;
import io.milepost.review.findings.TrainingHistory;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the activities behind a claim and links to them; read once for a review, when somebody asks. */
class EvidenceLinks {

    private final ReviewScreens screens;
    private final AthleteProfile athlete;
    private final Review review;
    private final Formats formats;
    private @Nullable Map<UUID, ActivitySummary> known;

    EvidenceLinks(ReviewScreens screens, AthleteProfile athlete, Review review, Formats formats) {
        this.screens = screens;
        this.athlete = athlete;
        this.review = review;
        this.formats = formats;
    }

    UnorderedList of(Evidence evidence) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("mp-evidence", "mp-small");
        Slug slug = screens.slug();
        for (UUID id : evidence.activities()) {
            ActivitySummary activity = known().get(id);
            if (activity != null) {
                Anchor link = new Anchor(
                        ActivityPaths.ofAthlete(slug, athlete.id(), activity.id()), formats.day(activity.day()));
                Span facts = new Span(facts(activity));
                facts.addClassName("mp-quiet");
                list.add(new ListItem(link, facts));
            }
        }
        return list;
    }

    private String facts(ActivitySummary activity) {
        List<String> facts = new ArrayList<>();
        if (activity.title() != null) {
            facts.add(activity.title());
        }
        if (activity.distance() != null && activity.hasDistance()) {
            facts.add(formats.distance(activity.distance()));
        }
        if (activity.pace() != null) {
            facts.add(formats.pace(Objects.requireNonNull(activity.pace())));
        }
        return String.join(" · ", facts);
    }

    private Map<UUID, ActivitySummary> known() {
        if (known == null) {
            var from = review.window().from().minusWeeks(TrainingHistory.LEAD_WEEKS);
            known = screens
                    .activities
                    .between(athlete.id(), from, review.window().until())
                    .stream()
                    .collect(Collectors.toMap(activity -> activity.id().value(), Function.identity()));
        }
        return known;
    }
}
