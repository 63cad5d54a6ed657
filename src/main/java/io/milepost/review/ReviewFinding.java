package io.milepost.review;

import io.milepost.review.findings.Finding;
import io.milepost.review.findings.FindingKind;
import io.milepost.roster.AthleteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it was found, and what the coach made of it.
 *
 * @param found the figures of that day
 * @param intention what will be changed, in the coach's words; may be empty
 * @param acceptedOn the athlete's local day; null while it is not accepted
 * @param remeasured the earliest first
 */
public record ReviewFinding(
        FindingId id,
        ReviewId review,
        AthleteId athlete,
        Finding found,
        Decision decision,
        @Nullable Instant decided,
        String intention,
        @Nullable LocalDate acceptedOn,
        List<Remeasurement> remeasured) {

    public ReviewFinding {
        remeasured = List.copyOf(remeasured);
    }

    public FindingKind kind() {
        return found.kind();
    }

    public boolean isAccepted() {
        return decision.isAcceptance();
    }

    public boolean isOpen() {
        return decision instanceof Decision.Open;
    }
}
