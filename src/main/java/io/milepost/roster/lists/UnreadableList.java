package io.milepost.roster.lists;

/** A file that cannot be read as a list of athletes. Nothing of it was used. */
public final class UnreadableList extends Exception {

    /** Why it cannot be read. */
    public enum Why {
        EMPTY,
        TOO_MANY_LINES,
        TOO_WIDE,
        BROKEN
    }

    private final Why why;

    UnreadableList(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
