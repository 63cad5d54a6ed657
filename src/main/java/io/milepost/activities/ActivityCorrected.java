package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;
import java.util.List;

/**
 * What is known of activities changed: sport, race, effort, words, whether they
 * count, or, for what somebody had typed, its figures and the recording that joined it.
 */
public record ActivityCorrected(PracticeId practice, AthleteId athlete, List<ActivityId> activities) {
    public ActivityCorrected {
        activities = List.copyOf(activities);
    }
}
