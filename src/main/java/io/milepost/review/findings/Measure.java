package io.milepost.review.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind a claim, kept as they were when it was made. Metres, seconds, seconds per kilometre and shares of 1;
 * a reader's units come later.
 */
public sealed interface Measure {

    /**
     * Fast runs against the rest, each by its fastest eight minutes.
     *
     * @param near how many of the fast ones lie near the rest's median
     * @param withinSeconds how far from it the furthest of the near ones lies, per kilometre
     * @param named whether the fast runs are those whose name says so; else they are the fastest quarter
     */
    record Clustered(int near, int fast, double withinSeconds, double restPace, double fastPace, boolean named)
            implements Measure {}

    /**
     * The first weeks of a window against the last.
     *
     * @param block how many weeks are the first, and the last
     * @param since the first day of the first
     * @param metresBefore in a week, in the mean
     * @param eightBefore the pace of the best eight minutes, in seconds per kilometre
     */
    record Growth(
            int block,
            LocalDate since,
            double metresBefore,
            double metresAfter,
            double longestBefore,
            double longestAfter,
            @Nullable Double eightBefore,
            @Nullable Double eightAfter,
            @Nullable Double vdotBefore,
            @Nullable Double vdotAfter)
            implements Measure {

        /** 0.22 for 22 % more; 0 where there was nothing to grow from. */
        public double volumeGrowth() {
            return metresBefore <= 0 ? 0 : metresAfter / metresBefore - 1;
        }
    }

    /** Shares of the time. */
    record Intensity(double easy, double moderate, double hard) implements Measure {}

    /**
     * @param with weeks that have a long run
     * @param wanted in so many weeks, by the threshold
     * @param weekShare how much of its week a long run is, in the median; 0 where there is none
     */
    record LongRuns(int with, int weeks, int wanted, double longestMetres, double weekShare) implements Measure {}

    /** @param kept weeks with at least so many runs */
    record Regularity(int kept, int weeks, int runs) implements Measure {}

    /**
     * The longest break.
     *
     * @param days without a run, excused ones left out
     * @param after the day of the run before it; null where that is not known
     */
    record Gap(int days, int gaps, @Nullable LocalDate after, LocalDate until) implements Measure {}

    /**
     * @param judged weeks that had four before them to be compared with
     * @param followedByGap how many were followed by five days or more without a run
     * @param highest the greatest ratio to the mean of the four before
     */
    record Spikes(int spikes, int judged, int followedByGap, double highest) implements Measure {}

    /** The race that was prepared least. */
    record Undertrained(int races, int judged, LocalDate day, double raceMetres, double longestMetres)
            implements Measure {}

    /** @param variation the standard deviation of the runs' paces as a share of their mean */
    record Sameness(int runs, double variation, double pace) implements Measure {}
}
