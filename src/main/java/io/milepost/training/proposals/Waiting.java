package io.milepost.training.proposals;

import io.milepost.roster.AthleteId;
import io.milepost.training.adaptation.Phrase;
import io.milepost.training.adaptation.Rule;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal that waits, in a line.
 *
 * @param firstDay the first day that it touches
 * @param workouts how many it would change as it stands
 */
public record Waiting(
        ProposalId id, AthleteId athlete, Rule rule, Phrase reason, LocalDate firstDay, Instant found, int workouts) {}
