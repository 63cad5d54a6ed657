package io.milepost.fitness;

/** Somebody else has decided the suggestion, or what it rested on is gone. */
public final class AlreadyDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
        super("the suggestion does not wait any more");
    }
}
