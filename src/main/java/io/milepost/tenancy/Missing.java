package io.milepost.tenancy;

/** There is no such thing in this practice for this seat: unknown, gone, or somebody else's; never said which. */
public final class Missing extends RuntimeException {

    public Missing(String what) {
        super("no such " + what);
    }
}
