package io.milepost.review.findings;

/**
 * From when on a review claims something. The defaults are the house's; all but the science of cutoffs is a coach's call.
 * Shares are of 1.
 *
 * @param runsAWeek a week with fewer is not kept (3)
 * @param keptShare with fewer kept weeks the training is inconsistent (0.75: 9 of 12)
 * @param gapDays more days in a row without a run are a gap (10)
 * @param steadyShare less change from the first to the last weeks is no progression (0.05)
 * @param grownShare from here on the miles grew (0.10)
 * @param sameShare up to here speed did not move (0.01)
 * @param nearShare so near to the easy runs a fast run is no fast run (0.05)
 * @param nearRuns the fewest fast runs, and the fewest others, to compare (8)
 * @param mostShare how many of the fast runs must be near (0.75)
 * @param moderateShare from here on too much is moderate (0.35)
 * @param longMinutes a long run takes at least so long (75)
 * @param longTimesMedian and so many times the median run (1.4)
 * @param longRunShare the weeks that should have one (0.5: 6 of 12)
 * @param spikeRatio a week beyond so many times the mean of the four before is a spike (1.3)
 * @param raceShare how much of a race the longest run before it should have covered (0.65)
 * @param variedShare less variation between the paces of the runs is no structure (0.05)
 * @param easyShare from here on the easy days are easy (0.8)
 */
public record ReviewThresholds(
        int runsAWeek,
        double keptShare,
        int gapDays,
        double steadyShare,
        double grownShare,
        double sameShare,
        double nearShare,
        int nearRuns,
        double mostShare,
        double moderateShare,
        int longMinutes,
        double longTimesMedian,
        double longRunShare,
        double spikeRatio,
        double raceShare,
        double variedShare,
        double easyShare) {

    public static final ReviewThresholds DEFAULTS = new ReviewThresholds(
            3, 0.75, 10, 0.05, 0.10, 0.01, 0.05, 8, 0.75, 0.35, 75, 1.4, 0.5, 1.3, 0.65, 0.05, 0.8);

    private static final int FOLLOW_UP_RUNS = 4;

    /** @throws IllegalArgumentException outside what makes sense of any practice */
    public ReviewThresholds {
        within("runs a week", runsAWeek, 1, 7);
        within("kept weeks", keptShare, 0.1, 1);
        within("gap", gapDays, 3, 60);
        within("no progression", steadyShare, 0, 0.5);
        within("grown miles", grownShare, 0.01, 1);
        within("same speed", sameShare, 0.001, 0.2);
        within("near", nearShare, 0.005, 0.3);
        within("fewest runs", nearRuns, 3, 100);
        within("most", mostShare, 0.5, 1);
        within("moderate", moderateShare, 0.05, 0.95);
        within("long run", longMinutes, 30, 300);
        within("long run to median", longTimesMedian, 1, 4);
        within("weeks with long runs", longRunShare, 0.1, 1);
        within("spike", spikeRatio, 1.05, 3);
        within("race", raceShare, 0.2, 1);
        within("variation", variedShare, 0.005, 0.5);
        within("easy", easyShare, 0.5, 1);
    }

    /** For measuring an accepted finding again after a few weeks, when there cannot be as many runs yet. */
    public ReviewThresholds forFollowUp() {
        return new ReviewThresholds(
                runsAWeek,
                keptShare,
                gapDays,
                steadyShare,
                grownShare,
                sameShare,
                nearShare,
                Math.min(nearRuns, FOLLOW_UP_RUNS),
                mostShare,
                moderateShare,
                longMinutes,
                longTimesMedian,
                longRunShare,
                spikeRatio,
                raceShare,
                variedShare,
                easyShare);
    }

    private static void within(String what, double figure, double least, double most) {
        if (!(figure >= least && figure <= most)) {
            throw new IllegalArgumentException(what + " lies between " + least + " and " + most + ": " + figure);
        }
    }
}
