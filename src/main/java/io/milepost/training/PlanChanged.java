package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** An athlete's calendar was changed; the ledger's entry tells how. */
public record PlanChanged(PracticeId practice, AthleteId athlete, LedgerEntryId entry) {}
