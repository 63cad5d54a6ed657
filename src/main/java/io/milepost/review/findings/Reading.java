package io.milepost.review.findings;

/** What a policy read out of a history: figures that do or do not hold the claim, or why nothing can be said. */
public sealed interface Reading {

    /**
     * @param holds whether the figures pass the threshold, so that the claim may be made
     * @param severity 0 just at the threshold, 1 far beyond it
     */
    record Measured(
            Measure measure, boolean holds, double severity, Evidence evidence, Confidence confidence, Sketch sketch)
            implements Reading {}

    /** Too little is known to say either. */
    record TooLittle(Lack lack, int have, int need) implements Reading {}

    /** What is missing. */
    enum Lack {
        /** Weeks that count. */
        WEEKS,
        /** Runs at all. */
        RUNS,
        /** Runs whose fastest eight minutes are known. */
        FAST_MINUTES,
        /** Such runs both in the first and in the last weeks. */
        FAST_MINUTES_AT_BOTH_ENDS,
        /** Runs with paces to judge their effort by: a race says them. */
        PACES,
        /** Nothing of the kind happened, so there is nothing to judge and nothing to be said. */
        OCCASION
    }
}
