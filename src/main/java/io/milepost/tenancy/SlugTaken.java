package io.milepost.tenancy;

/** Another practice has this slug already. */
public final class SlugTaken extends RuntimeException {
    public SlugTaken(Slug slug) {
        super("taken: " + slug.value());
    }
}
