package io.milepost.training.proposals;

class ProposalsTest extends ProposalRules {}
