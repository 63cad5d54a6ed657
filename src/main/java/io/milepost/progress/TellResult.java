package io.milepost.progress;

import java.time.Duration;
import java.util.Optional;

/**
 * Says what happened to a goal.
 *
 * @param done false where nobody started, or the race was not finished
 * @param time what it took, for a race without a recorded result; a recorded one goes before it
 * @param official whether that is the organiser's chip time over a certified course: only such a one meets a standard
 * @param learnt what to take along, up to {@value Aftermath#LONGEST_LEARNT} characters; may be empty
 */
public record TellResult(GoalId goal, boolean done, Optional<Duration> time, boolean official, String learnt) {}
