package io.milepost.training.templates;

import io.milepost.running.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete can do before a template is safe for them.
 *
 * @param weekly the usual week; null where the template asks for none
 * @param longest one run of at least this; null where the template asks for none
 * @param withinDays how recent that run is
 */
public record Entry(@Nullable Distance weekly, @Nullable Distance longest, int withinDays) {

    /** Whether what was done is enough. Unknown is not enough. */
    public boolean isMet(@Nullable Distance usualWeek, @Nullable Distance longestRun) {
        return reaches(usualWeek, weekly) && reaches(longestRun, longest);
    }

    private static boolean reaches(@Nullable Distance done, @Nullable Distance asked) {
        return asked == null || (done != null && !asked.isLongerThan(done));
    }
}
