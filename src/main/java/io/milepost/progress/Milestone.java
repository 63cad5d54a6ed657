package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something reached, with its evidence.
 *
 * @param day the athlete's local day on which it was reached
 * @param wording the coach's own sentence for it, in place of the one that its figures make
 * @param evidence the activity, race result or workout that proves it, or nothing that can be looked at
 * @param fullScreen whether it is celebrated once over the whole screen; otherwise it only stands on the wall
 * @param celebrated when the athlete saw it celebrated
 */
public record Milestone(
        MilestoneId id,
        AthleteId athlete,
        LocalDate day,
        Achievement achievement,
        Optional<String> wording,
        UUID evidence,
        boolean fullScreen,
        Optional<Instant> celebrated,
        Optional<Cheer> cheer) {

    public static final int LONGEST_CHEER = 300;
    public static final int LONGEST_WORDING = 300;

    /** @param by empty where the system spoke for nobody, which only a demonstration does */
    public record Cheer(String words, Optional<AccountId> by, Instant at) {}
}
