package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may see and change training: whoever may see the athlete sees it; the team and tasks change it; the athlete changes
 * their own while their membership gives full access.
 */
@Component
class ActivityPolicy {

    private final ActivityRows rows;
    private final Athletes athletes;
    private final Memberships memberships;
    private final Seats seats;

    ActivityPolicy(ActivityRows rows, Athletes athletes, Memberships memberships, Seats seats) {
        this.rows = rows;
        this.athletes = athletes;
        this.memberships = memberships;
        this.seats = seats;
    }

    /** @throws Missing for an athlete that this seat may not see */
    AthleteProfile requireVisible(AthleteId athlete) {
        return athletes.require(athlete);
    }

    /** Those of the athletes on the roster whom this seat may see; for the team and tasks. */
    List<UUID> visible(Collection<AthleteId> asked) {
        Set<AthleteId> wanted = Set.copyOf(asked);
        return athletes.onRoster().stream()
                .map(AthleteProfile::id)
                .filter(wanted::contains)
                .map(AthleteId::value)
                .toList();
    }

    /**
     * @throws Missing for an athlete that this seat may not see
     * @throws SeatException.ReadingOnly for an athlete whose membership has ended
     */
    AthleteProfile requireChangeable(AthleteId athlete) {
        AthleteProfile profile = athletes.require(athlete);
        if (seats.require() instanceof Seat.Member member && !member.isTeam()) {
            memberships.requireFull(athlete);
        }
        return profile;
    }

    /** Whether {@link #requireChangeable(AthleteId)} would pass. */
    boolean mayChange(AthleteId athlete) {
        try {
            requireChangeable(athlete);
            return true;
        } catch (SeatException.NotAllowed | Missing e) {
            return false;
        }
    }

    /** @throws Missing for an activity that is not there, or of an athlete that this seat may not see */
    ActivityRow requireVisible(ActivityId id) {
        ActivityRow row = evenRemoved(id);
        if (!row.isThere()) {
            throw new Missing("activity");
        }
        requireVisible(row.athlete());
        return row;
    }

    /**
     * @throws Missing for an activity that is not there, or of an athlete that this seat may not see
     * @throws SeatException.ReadingOnly for an athlete whose membership has ended
     */
    ActivityRow requireChangeable(ActivityId id) {
        ActivityRow row = requireVisible(id);
        requireChangeable(row.athlete());
        return row;
    }

    /** As {@link #requireChangeable(ActivityId)}, but of a removed activity too. */
    ActivityRow requireChangeableEvenRemoved(ActivityId id) {
        ActivityRow row = evenRemoved(id);
        requireChangeable(row.athlete());
        return row;
    }

    private ActivityRow evenRemoved(ActivityId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Missing("activity"));
    }
}
