package io.milepost.training.proposals;

class BadFortnightTest extends BadFortnightRules {}
