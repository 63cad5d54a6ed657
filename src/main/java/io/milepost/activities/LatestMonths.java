package io.milepost.activities;

import java.time.YearMonth;
import java.util.List;

/**
 * The latest months of a history, each whole.
 *
 * @param months those with anything that was looked for, latest first
 * @param found how many activities were looked for, earlier months included
 * @param earlier whether earlier months have some of them too
 */
public record LatestMonths(List<Month> months, long found, boolean earlier) {

    public LatestMonths {
        months = List.copyOf(months);
    }

    /** @param activities what was looked for and happened in it, latest first */
    public record Month(YearMonth of, List<ActivitySummary> activities) {

        public Month {
            activities = List.copyOf(activities);
        }
    }
}
