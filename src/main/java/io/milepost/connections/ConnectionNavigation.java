package io.milepost.connections;

import io.milepost.tenancy.Slug;

/** Where this module's screens are: paths of the site, without a leading slash. */
public final class ConnectionNavigation {

    private ConnectionNavigation() {}

    /** The athlete's own connections. */
    public static String mine(Slug practice) {
        return "me/" + practice.value() + "/connections";
    }

    /** The practice's keys, for its owners. */
    public static String keys(Slug practice) {
        return "coach/" + practice.value() + "/practice/connections";
    }
}
