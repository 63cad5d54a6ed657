package io.milepost.progress;

import java.util.Optional;

/**
 * A goal whose day is over.
 *
 * @param aftermath what happened; empty while nobody said, and no race result fits
 * @param told whether somebody said so; otherwise it follows from a race result, or from what was done
 */
public record PastGoal(Goal goal, Optional<Aftermath> aftermath, boolean told) {}
