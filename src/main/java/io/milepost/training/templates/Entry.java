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
 * @param sessions how many runs a week is used to; null where the template asks for none
 */
public record Entry(
        @Nullable Distance weekly,
        @Nullable Distance longest,
        @Nullable Duration lasting,
        int withinDays,
        @Nullable Integer sessions) {

    /** How recent the longest run is, where nobody says. */
    public static final int USUAL_DAYS = 30;

    /** Asks for nothing. */
    public static final Entry OPEN = new Entry(null, null, null, USUAL_DAYS);

    /** @throws IllegalArgumentException unless the run is of the last 1 to 365 days, and runs are 1 to 14 a week */
    public Entry {
        if (withinDays < 1 || withinDays > 365 || (sessions != null && (sessions < 1 || sessions > 14))) {
            throw new IllegalArgumentException("An entry looks back 1 to 365 days, and counts 1 to 14 runs a week");
        }
    }

    /** Without asking how often somebody runs. */
    public Entry(@Nullable Distance weekly, @Nullable Distance longest, @Nullable Duration lasting, int withinDays) {
        this(weekly, longest, lasting, withinDays, null);
    }

    /** Whether it asks for nothing that can be counted. */
    public boolean isOpen() {
        return weekly == null && longest == null && lasting == null && sessions == null;
    }

    /**
     * Whether what was done is enough. Unknown is not enough.
     *
     * @param usualSessions runs a week, on the mean
     */
    public boolean isMet(
            @Nullable Distance usualWeek,
            @Nullable Distance longestRun,
            @Nullable Duration longestTime,
            double usualSessions) {
        return reaches(usualWeek, weekly)
                && reaches(longestRun, longest)
                && reaches(longestTime, lasting)
                && (sessions == null || Math.round(usualSessions) >= sessions);
    }

    private static <T extends Comparable<T>> boolean reaches(@Nullable T done, @Nullable T asked) {
        return asked == null || (done != null && done.compareTo(asked) >= 0);
    }
}
