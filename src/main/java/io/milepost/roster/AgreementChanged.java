package io.milepost.roster;

import io.milepost.tenancy.PracticeId;

/** On how many days of a week an athlete trains was agreed anew, or such a word taken back. */
public record AgreementChanged(PracticeId practice, AthleteId athlete) {}
