package io.milepost.training.periods;

import io.milepost.running.Distance;
import java.util.Comparator;
import java.util.List;

/**
 * Rule 8 in figures, for the check of a plan and for the rule that proposes: the base of a week is the median of the last four
 * usual weeks, and no more than 1.1 times the larger of the last two. A tenth more is usual; more than 30 % <em>and</em> more
 * than 8 km (a practice default) is refused; a return is free up to 85 % of the former volume.
 */
public final class GrowthLimit {

    /** So many usual weeks make the base. */
    public static final int WEEKS = 4;

    /** What a week may be of its base without a word. */
    public static final double USUAL = 1.10;

    private static final int LATELY = 2;
    private static final double MOST = 1.30;
    private static final double MOST_METRES = 8_000;
    private static final double RETURN = 0.85;

    private GrowthLimit() {}

    /** @param usual weeks in order of time, at least one */
    public static Distance base(List<Distance> usual) {
        List<Distance> recent = last(usual, WEEKS).stream().sorted().toList();
        int middle = recent.size() / 2;
        Distance median = recent.size() % 2 == 1
                ? recent.get(middle)
                : recent.get(middle - 1).plus(recent.get(middle)).times(0.5);
        Distance ceiling = lately(usual).times(USUAL);
        return median.isLongerThan(ceiling) ? ceiling : median;
    }

    /** The larger of the last two. @param usual weeks in order of time, at least one */
    public static Distance lately(List<Distance> usual) {
        return last(usual, LATELY).stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    public static boolean isRefused(Distance week, Distance base) {
        return week.metres() > base.metres() * (MOST + WeekRule.TOLERANCE)
                && week.metres() - base.metres() > MOST_METRES;
    }

    /** Whether it is little enough for somebody who returns. @param former the usual week before the days off */
    public static boolean isReturn(Distance week, Distance former) {
        return !week.isLongerThan(former.times(RETURN + WeekRule.TOLERANCE));
    }

    private static List<Distance> last(List<Distance> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
