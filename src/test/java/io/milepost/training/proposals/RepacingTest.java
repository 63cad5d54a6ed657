package io.milepost.training.proposals;

class RepacingTest extends RepacingRules {}
