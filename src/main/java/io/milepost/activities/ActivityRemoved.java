package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import java.util.List;

/** Activities were taken away; nothing may be drawn from them any more. */
public record ActivityRemoved(PracticeId practice, AthleteId athlete, List<ActivityId> activities) {
    public ActivityRemoved {
        activities = List.copyOf(activities);
    }
}
