package io.milepost.roster;

import io.milepost.running.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete tells before training begins, in their own words. Anything may be left open: null, or empty.
 *
 * @param yearsRunning for how many years they have run, 0 to 80
 * @param weekly how far they run in a usual week now
 * @param raceGoal what they hope for, up to 500 characters
 * @param injuries injuries and medical matters, up to 2000 characters
 * @param remarks anything else that the coach should know, up to 2000 characters
 */
public record Intake(
        @Nullable Integer yearsRunning, @Nullable Distance weekly, String raceGoal, String injuries, String remarks) {

    public static final int LONGEST_GOAL = 500;
    public static final int LONGEST_WORDS = 2000;
    public static final Intake EMPTY = new Intake(null, null, "", "", "");

    public Intake {
        raceGoal = raceGoal.strip();
        injuries = injuries.strip();
        remarks = remarks.strip();
        if (yearsRunning != null && (yearsRunning < 0 || yearsRunning > 80)) {
            throw new IllegalArgumentException("out of range");
        }
        if (raceGoal.length() > LONGEST_GOAL || injuries.length() > LONGEST_WORDS || remarks.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("too long");
        }
    }
}
