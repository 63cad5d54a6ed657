package io.milepost.roster;

import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see an athlete: tasks; owners and coaches, everybody; assistants, those whom they look after or are assigned
 * to; athletes, themselves.
 */
@Component
class AthletePolicy {

    private final Seats seats;
    private final AssignmentRows assignments;

    AthletePolicy(Seats seats, AssignmentRows assignments) {
        this.seats = seats;
        this.assignments = assignments;
    }

    boolean maySeeAsTeam(AthleteProfile athlete) {
        seats.requirePractice();
        return switch (seats.require()) {
            case Seat.Task task -> true;
            case Seat.Person person -> false;
            case Seat.Member member ->
                member.seesWholeRoster()
                        || (member.is(Role.ASSISTANT)
                                && (member.who().equals(athlete.coach())
                                        || assignments.existsByAthleteAndAssistant(
                                                athlete.id().value(),
                                                member.who().value())));
        };
    }

    boolean maySee(AthleteProfile athlete) {
        return isSelf(athlete) || maySeeAsTeam(athlete);
    }

    private boolean isSelf(AthleteProfile athlete) {
        seats.requirePractice();
        return seats.require() instanceof Seat.Member member
                && member.is(Role.ATHLETE)
                && member.who().equals(athlete.account());
    }

    /** The parameter of the roster's predicate: the assistant whose view it is, or null for the whole roster. */
    @Nullable
    UUID assistantFilter() {
        if (seats.requireTeam() instanceof Seat.Member member && !member.seesWholeRoster()) {
            if (!member.is(Role.ASSISTANT)) {
                throw new SeatException.NotAllowed("the roster is for the team");
            }
            return member.who().value();
        }
        return null;
    }
}
