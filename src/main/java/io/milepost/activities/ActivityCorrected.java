package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import java.util.List;

/** What is known of activities changed: sport, race, effort, words, or whether they count. */
public record ActivityCorrected(PracticeId practice, AthleteId athlete, List<ActivityId> activities) {
    public ActivityCorrected {
        activities = List.copyOf(activities);
    }
}
