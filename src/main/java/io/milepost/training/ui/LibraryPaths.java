package io.milepost.training.ui;

import io.milepost.tenancy.Slug;

/** Where the library's screens are: paths of the site, without a leading slash. */
final class LibraryPaths {

    private LibraryPaths() {}

    static String library(Slug practice) {
        return "coach/" + practice.value() + "/library";
    }

    static String template(Slug practice, String template) {
        return library(practice) + "/templates/" + template;
    }
}
