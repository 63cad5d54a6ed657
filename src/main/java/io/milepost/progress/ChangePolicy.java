package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import org.springframework.stereotype.Component;

/** Who may change an athlete's goals: the team, and the athlete while the membership gives full access. */
@Component
class ChangePolicy {

    private final Athletes athletes;
    private final Memberships memberships;
    private final Seats seats;

    ChangePolicy(Athletes athletes, Memberships memberships, Seats seats) {
        this.athletes = athletes;
        this.memberships = memberships;
        this.seats = seats;
    }

    void requireMayChange(AthleteId id) {
        AthleteProfile athlete = athletes.require(id);
        boolean self = seats.require()
                .account()
                .filter(who -> who.equals(athlete.account()))
                .isPresent();
        if (self) {
            memberships.requireFull(id);
        }
    }

    /** Whether somebody of the team sits here, or a task. */
    boolean isTeam() {
        return switch (seats.require()) {
            case Seat.Task _ -> true;
            case Seat.Member member -> !member.is(Role.ATHLETE);
            case Seat.Person _ -> false;
        };
    }
}
