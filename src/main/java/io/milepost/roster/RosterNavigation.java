package io.milepost.roster;

import io.milepost.tenancy.Slug;

/** Where the roster's screens are: paths of the site, without a leading slash, to link and navigate to. */
public final class RosterNavigation {

    private RosterNavigation() {}

    /** The list of athletes. */
    public static String athletes(Slug practice) {
        return "coach/" + practice.value() + "/athletes";
    }

    /** The page of one athlete, as the team sees it. */
    public static String athlete(Slug practice, AthleteId athlete) {
        return athletes(practice) + "/" + athlete.value();
    }

    /** One tab of it; {@code panel} is the path of an {@link io.milepost.roster.panels.AthletePanel}. */
    public static String athlete(Slug practice, AthleteId athlete, String panel) {
        return athlete(practice, athlete) + "/" + panel;
    }

    /** The athlete answers a few questions before they begin, and changes the answers later. */
    public static String intake(Slug practice) {
        return "me/" + practice.value() + "/intake";
    }

    /** The athlete's own page about themselves. */
    public static String profile(Slug practice) {
        return "me/" + practice.value() + "/profile";
    }
}
