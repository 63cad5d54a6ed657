package io.milepost.training.library;

import io.milepost.tenancy.Slug;

/** Where the library's screens are: paths of the site, without a leading slash, to link and navigate to. */
public final class LibraryNavigation {

    /** The query parameter that says which shelf is open. */
    public static final String SHELF = "shelf";

    /** Its value for the workouts; without one, the templates are open. */
    public static final String WORKOUTS = "workouts";

    private LibraryNavigation() {}

    /** The shelf of templates. */
    public static String templates(Slug practice) {
        return "coach/" + practice.value() + "/library";
    }

    /** The shelf of single workouts. */
    public static String workouts(Slug practice) {
        return templates(practice) + "?" + SHELF + "=" + WORKOUTS;
    }

    /** One template, shipped or the practice's own. */
    public static String template(Slug practice, String template) {
        return templates(practice) + "/templates/" + template;
    }
}
