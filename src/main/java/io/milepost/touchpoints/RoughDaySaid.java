package io.milepost.touchpoints;

import io.milepost.roster.AthleteId;

/** An athlete said that it is a rough day. */
public record RoughDaySaid(AthleteId athlete, RoughDayId roughDay) {}
