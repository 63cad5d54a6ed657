package io.milepost.review.findings;

/** How a finding compares with itself some weeks later. */
public enum Change {
    BETTER,
    SAME,
    WORSE;

    /** A figure moved only if it did so by a fifth: two weeks are never alike. */
    private static final double MOVED = 0.2;

    /**
     * A claim that no longer holds is better, and a strength that no longer does is worse. Where it still holds, its own
     * figure decides.
     */
    public static Change between(FindingKind kind, Measure before, Measure now, boolean holdsNow) {
        if (!holdsNow) {
            return kind.isStrength() ? WORSE : BETTER;
        }
        if (kind.isStrength()) {
            return SAME;
        }
        double was = weight(before);
        double is = weight(now);
        if (is < was * (1 - MOVED)) {
            return BETTER;
        }
        return is > was * (1 + MOVED) ? WORSE : SAME;
    }

    /** How bad it is; more is worse. */
    private static double weight(Measure measure) {
        return switch (measure) {
            case Measure.Clustered fast -> (double) fast.near() / fast.fast();
            case Measure.Growth growth -> 1;
            case Measure.Intensity shares -> shares.moderate();
            case Measure.LongRuns runs -> 1 - (double) runs.with() / runs.weeks();
            case Measure.Regularity weeks -> 1 - (double) weeks.kept() / weeks.weeks();
            case Measure.Gap gap -> gap.days();
            case Measure.Spikes weeks -> (double) weeks.spikes() / weeks.judged();
            case Measure.Undertrained race -> 1 - race.longestMetres() / race.raceMetres();
            case Measure.Sameness paces -> 1 - paces.variation();
        };
    }
}
