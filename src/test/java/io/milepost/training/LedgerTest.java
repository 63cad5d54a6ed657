package io.milepost.training;

class LedgerTest extends LedgerRules {}
