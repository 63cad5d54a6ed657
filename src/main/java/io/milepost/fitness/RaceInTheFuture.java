package io.milepost.fitness;

/** A race result for a day that has not come yet where the athlete is. */
public final class RaceInTheFuture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RaceInTheFuture() {
        super("the race is in the future");
    }
}
