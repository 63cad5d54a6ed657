package io.milepost.training;

import java.time.Instant;

/**
 * What came of a change of a plan.
 *
 * @param done how many of the changed workouts were done as planned; 0 where somebody wrote words instead
 * @param of how many there were; 0 where somebody wrote words instead
 * @param words of the coach; empty where it was counted
 */
public record LedgerOutcome(int done, int of, String words, Instant at) {

    public static final int LONGEST_WORDS = 300;
}
