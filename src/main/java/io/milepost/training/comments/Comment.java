package io.milepost.training.comments;

import java.time.Instant;

/**
 * A few words beside a workout.
 *
 * @param author the name that they had then
 * @param byAthlete whether the athlete said it, and not the team
 * @param unread whether it is from the other side and the reader's side has not seen it so far
 */
public record Comment(String author, boolean byAthlete, String words, Instant written, boolean unread) {

    /** The most characters of {@link #words}. */
    public static final int LONGEST = 1000;
}
