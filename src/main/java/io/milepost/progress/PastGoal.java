package io.milepost.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal whose day is over.
 *
 * @param since the athlete's day on which it was set
 * @param until its day, or the one on which it left its rung
 * @param aftermath what happened; empty while nobody said, and no race result fits
 * @param told whether somebody said so; otherwise it follows from a race result, or from what was done
 */
public record PastGoal(Goal goal, LocalDate since, LocalDate until, Optional<Aftermath> aftermath, boolean told) {}
