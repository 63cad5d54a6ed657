package io.milepost.workspace.desk;

import java.time.Duration;

/**
 * Why an athlete stands on the Desk. The base figures are those of the queue that coaches agreed on; the two pinned
 * reasons come before any score.
 */
public enum Reason {
    RED_FLAG(Integer.MAX_VALUE, Duration.ofHours(1)),
    PAIN(Integer.MAX_VALUE - 1, Duration.ofHours(12)),
    /** The athlete said so, and waits for somebody's own words. */
    ROUGH_DAY(80, Duration.ofHours(24)),
    ILLNESS(80, Duration.ofHours(24)),
    /** Two key sessions missed within two weeks. */
    KEYS_MISSED(65, Duration.ofDays(2)),
    /** A proposal that touches the next two days. */
    PROPOSAL_SOON(60, Duration.ofHours(24)),
    /** The calendar runs empty within a week. */
    RUNWAY(60, Duration.ofDays(7)),
    SILENT(55, Duration.ofDays(3)),
    SIGN_UP(55, Duration.ofDays(2)),
    /** A race within a week, and no plan for its day. */
    RACE_UNPLANNED(50, Duration.ofDays(7)),
    LOW_TREND(50, Duration.ofHours(24)),
    /** A proposal that begins later. */
    PROPOSAL(45, Duration.ofDays(3)),
    /** A race that sets new paces. */
    REPACE(45, Duration.ofDays(3)),
    /** A goal that looks doubtful at a gate; a practice default. */
    GATE(45, Duration.ofDays(3)),
    THRESHOLD(30, Duration.ofDays(7)),
    FINDING(30, Duration.ofDays(3)),
    CONNECTION(30, Duration.ofDays(3)),
    CHEER(20, Duration.ofDays(3));

    private final int base;
    private final Duration allowed;

    Reason(int base, Duration allowed) {
        this.base = base;
        this.allowed = allowed;
    }

    int base() {
        return base;
    }

    /** How long it may wait before its score has risen as far as waiting lets it. */
    public Duration allowed() {
        return allowed;
    }

    /** Whether it stands above every score. */
    public boolean isPinned() {
        return base > Integer.MAX_VALUE - 10;
    }

    /** The word for it in message keys and styles: {@code red-flag}, {@code silent} … */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
