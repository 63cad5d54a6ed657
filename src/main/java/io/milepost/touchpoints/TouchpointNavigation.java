package io.milepost.touchpoints;

import io.milepost.tenancy.Slug;

/** The ways into the screens of touchpoints. */
public final class TouchpointNavigation {

    /** The tab of an athlete's page that tells of rough days. */
    public static final String ROUGH_DAYS = "rough-days";

    private TouchpointNavigation() {}

    /** The library of words for rough days. */
    public static String words(Slug practice) {
        return "coach/" + practice.value() + "/rough-words";
    }
}
