package io.milepost.roster;

/** Somebody with this address is on the roster, or in its archive. */
public final class AlreadyHere extends RuntimeException {

    private final transient AthleteProfile who;

    AlreadyHere(AthleteProfile who) {
        super("already here");
        this.who = who;
    }

    public AthleteProfile who() {
        return who;
    }
}
