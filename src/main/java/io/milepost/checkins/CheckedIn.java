package io.milepost.checkins;

import io.milepost.roster.AthleteId;

/** An athlete said how they are, or a coach cleared what was said. */
public record CheckedIn(AthleteId athlete, CheckInId checkIn) {}
