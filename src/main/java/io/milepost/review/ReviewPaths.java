package io.milepost.review;

import io.milepost.roster.AthleteId;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Slug;

/** Where this module's screens are, for links from elsewhere. A path begins without a slash. */
public final class ReviewPaths {

    /** The tab of an athlete's page. */
    public static final String PANEL = "review";

    private ReviewPaths() {}

    /** The reviews of an athlete, for the team. */
    public static String ofAthlete(Slug practice, AthleteId athlete) {
        return RosterNavigation.athlete(practice, athlete, PANEL);
    }

    /** A review that was shared, for its athlete. */
    public static String mine(Slug practice, ReviewId review) {
        return "me/" + practice.value() + "/reviews/" + review.value();
    }
}
