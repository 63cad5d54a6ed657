package io.milepost.running;

/** From a slow to a fast pace, both included. The slow end is never faster than the fast one. */
public record PaceRange(Pace slow, Pace fast) {

    /** @throws IllegalArgumentException if the ends are the wrong way round */
    public PaceRange {
        if (slow.isFasterThan(fast)) {
            throw new IllegalArgumentException("The slow end " + slow + " is faster than the fast end " + fast);
        }
    }

    public static PaceRange single(Pace pace) {
        return new PaceRange(pace, pace);
    }

    public boolean contains(Pace pace) {
        return !pace.isFasterThan(fast) && !slow.isFasterThan(pace);
    }

    public boolean isSingle() {
        return slow.equals(fast);
    }

    /** Half way between both ends, in seconds per kilometre. */
    public Pace middle() {
        return new Pace((slow.secondsPerKm() + fast.secondsPerKm()) / 2);
    }

    /** This range, wider at both ends by a share of each pace: 0.03 allows three per cent slower and faster. */
    public PaceRange widenedBy(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + share);
        }
        return new PaceRange(new Pace(slow.secondsPerKm() * (1 + share)), new Pace(fast.secondsPerKm() * (1 - share)));
    }
}
