package io.milepost.billing;

import io.milepost.tenancy.Slug;

/** Where the screens about money are: paths of the site, without a leading slash, to link and navigate to. */
public final class BillingNavigation {

    private BillingNavigation() {}

    /** What the practice lives on, for its owner. */
    public static String money(Slug practice) {
        return "coach/" + practice.value() + "/money";
    }

    /** What an athlete pays, and the way to their card; open whatever their access. */
    public static String membership(Slug practice) {
        return "me/" + practice.value() + "/membership";
    }

    /** Where anybody may sign up. Not a screen of Vaadin's: link to it with the router ignored. */
    public static String publicPage(Slug practice) {
        return "p/" + practice.value();
    }
}
