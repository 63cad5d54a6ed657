package io.milepost.review;

import io.milepost.activities.ActivityId;
import io.milepost.roster.AthleteId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody prescribed of the training that a review looks at. A review knows no plan; who keeps plans fills this in as
 * a bean, and what was prescribed at moderate effort does not count as too much of it.
 */
public interface PrescribedWork {

    /**
     * How long each activity was meant to be run at M or T, from the first to the last day, both included. Activities
     * without such a part, or that nobody prescribed, are left out. For whoever may see the athlete.
     */
    Map<ActivityId, Duration> moderate(AthleteId athlete, LocalDate from, LocalDate until);
}
