package io.milepost.training.templates;

import io.milepost.running.Distance;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete can do before a template is safe for them.
 *
 * @param weekly the usual week; null where the template asks for none
 * @param longest one run of at least this; null where the template asks for none
 * @param lasting one run at least as long as this in time; null where the template asks for none
 * @param withinDays how recent that run is
 */
public record Entry(
        @Nullable Distance weekly,
        @Nullable Distance longest,
        @Nullable Duration lasting,
        int withinDays) {

    /** Asks for nothing. */
    public static final Entry OPEN = new Entry(null, null, null, 30);

    /** Whether what was done is enough. Unknown is not enough. */
    public boolean isMet(@Nullable Distance usualWeek, @Nullable Distance longestRun, @Nullable Duration longestTime) {
        return reaches(usualWeek, weekly) && reaches(longestRun, longest) && reaches(longestTime, lasting);
    }

    private static <T extends Comparable<T>> boolean reaches(@Nullable T done, @Nullable T asked) {
        return asked == null || (done != null && done.compareTo(asked) >= 0);
    }
}
