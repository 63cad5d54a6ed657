package io.milepost.shell;

import io.milepost.accounts.Team;

/** Where the frame leads to. A test checks that each of these has a route. */
final class Paths {

    private Paths() {}

    /** The first screen of somebody in a practice. */
    static String of(Team.Place place) {
        String slug = place.practice().slug().value();
        return place.isTeam() ? "coach/" + slug + "/desk" : "me/" + slug + "/today";
    }
}
