package io.milepost.review;

import io.milepost.roster.AthleteId;
import java.time.Instant;

/**
 * Why a coach should look at an athlete's review.
 *
 * @param count how many findings it is about
 * @param since when the first of them began to wait
 */
public record ReviewNews(AthleteId athlete, Kind kind, int count, Instant since) {

    public enum Kind {
        /** Accepted findings were measured again, and nobody has looked yet. */
        REMEASURED,
        /** Findings of the latest review that nobody has decided on. */
        UNDECIDED
    }
}
