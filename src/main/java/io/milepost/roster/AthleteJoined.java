package io.milepost.roster;

import io.milepost.tenancy.PracticeId;

/** A person took their place as an athlete of the practice: by sign-up or by invitation. */
public record AthleteJoined(PracticeId practice, AthleteId athlete) {}
