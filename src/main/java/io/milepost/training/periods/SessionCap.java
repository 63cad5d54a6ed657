package io.milepost.training.periods;

import io.milepost.running.Distance;
import io.milepost.running.Zone;

/**
 * Rule 10 for one session in figures, for the check of a plan and for the rule that proposes (Daniels): how much of its week
 * may be run at a zone, and how much at all.
 */
public enum SessionCap {
    M(Zone.M, 0.20, Double.MAX_VALUE),
    T(Zone.T, 0.10, Double.MAX_VALUE),
    I(Zone.I, 0.08, 10_000),
    R(Zone.R, 0.05, 8_000);

    private final Zone zone;
    private final double share;
    private final double metres;

    SessionCap(Zone zone, double share, double metres) {
        this.zone = zone;
        this.share = share;
        this.metres = metres;
    }

    public Zone zone() {
        return zone;
    }

    /** Of the week, 0 to 1. */
    public double share() {
        return share;
    }

    /** The most of one session in such a week. */
    public Distance of(Distance week) {
        return Distance.metres(Math.min(metres, week.metres() * share));
    }
}
