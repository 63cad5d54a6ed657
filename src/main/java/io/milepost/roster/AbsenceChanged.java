package io.milepost.roster;

import io.milepost.tenancy.PracticeId;

/** An absence of an athlete began, got another end, was withdrawn or came back. */
public record AbsenceChanged(PracticeId practice, AthleteId athlete, AbsenceId absence) {}
