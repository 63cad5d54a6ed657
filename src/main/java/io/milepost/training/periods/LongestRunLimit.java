package io.milepost.training.periods;

import java.time.Duration;

/**
 * The 110 % rule in figures, for the check of a plan and for the rule that proposes: no training run beyond 110 % of the
 * longest of the 30 days before it (Frandsen 2025). Without any, half an hour or 40 % of the former longest, whichever is less
 * (a practice default).
 */
public final class LongestRunLimit {

    /** So many days before it a run is measured by. */
    public static final int DAYS = 30;

    /** What a run may be of the longest. */
    public static final double MOST = 1.10;

    private static final Duration AFRESH = Duration.ofMinutes(30);
    private static final int AFRESH_PER_CENT = 40;

    private LongestRunLimit() {}

    /** How long one may run after so many days without a run. @param former the longest training run before them */
    public static Duration afresh(Duration former) {
        Duration share = former.multipliedBy(AFRESH_PER_CENT).dividedBy(100);
        return share.compareTo(AFRESH) < 0 ? share : AFRESH;
    }
}
