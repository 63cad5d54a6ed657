package io.milepost.touchpoints;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** An athlete did next time what they had written to themselves. */
public record NextTimeUsed(PracticeId practice, AthleteId athlete, NextTimeId nextTime) {}
