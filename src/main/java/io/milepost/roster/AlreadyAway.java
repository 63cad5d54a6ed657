package io.milepost.roster;

/** The athlete has an absence of that kind on one of these days; change that one. */
public final class AlreadyAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Absence known;

    AlreadyAway(Absence known) {
        super("already away: " + known.kind());
        this.known = known;
    }

    /** The absence that is in the way. */
    public Absence known() {
        return known;
    }
}
