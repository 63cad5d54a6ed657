package io.milepost.training.proposals;

import java.util.UUID;

/** Identifies a proposal. */
public record ProposalId(UUID value) {}
