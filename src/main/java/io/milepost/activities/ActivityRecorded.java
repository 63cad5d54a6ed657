package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import java.util.List;

/** Training that happened came to be known: imported, logged by hand, or taken back from removal. */
public record ActivityRecorded(PracticeId practice, AthleteId athlete, List<ActivityId> activities) {
    public ActivityRecorded {
        activities = List.copyOf(activities);
    }
}
