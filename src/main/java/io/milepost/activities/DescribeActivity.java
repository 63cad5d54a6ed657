package io.milepost.activities;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about an activity; all of it replaces what was said before.
 *
 * @param excluded whether it is left out of records, load and milestones, though it stays in the history
 */
public record DescribeActivity(
        @Nullable String title, Sport sport, boolean race, Impression impression, boolean excluded) {

    public DescribeActivity {
        title = Text.orNull(title, ActivitySummary.LONGEST_TITLE);
    }
}
