package io.milepost.roster;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An athlete's place in the practice and the access that it gives. Billing writes it; everybody reads it here by the
 * clock.
 */
@Service
public class Memberships {

    private final MembershipRows rows;
    private final AthleteRows athletes;
    private final AthletePolicy policy;
    private final Seats seats;
    private final Clock clock;

    Memberships(MembershipRows rows, AthleteRows athletes, AthletePolicy policy, Seats seats, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.policy = policy;
        this.seats = seats;
        this.clock = clock;
    }

    /** What the athlete may do now. */
    @Transactional(readOnly = true)
    public Access access(AthleteId athlete) {
        return schedule(athlete).at(clock.instant());
    }

    /** @throws SeatException.ReadingOnly while the membership does not give the athlete full access */
    @Transactional(readOnly = true)
    public void requireFull(AthleteId athlete) {
        if (access(athlete) != Access.FULL) {
            throw new SeatException.ReadingOnly("the membership does not let this athlete change anything");
        }
    }

    /** What the athlete may do now and later, and why. */
    @Transactional(readOnly = true)
    public AccessSchedule schedule(AthleteId athlete) {
        boolean visible = athletes.findById(athlete.value())
                .map(AthleteRow::toProfile)
                .filter(policy::maySee)
                .isPresent();
        if (!visible) {
            throw new Missing("athlete");
        }
        return rows.findByAthlete(athlete.value())
                .map(MembershipRow::schedule)
                .orElseGet(() -> AccessSchedule.always(Access.NONE, "none"));
    }

    /** The schedules of many athletes at once, for the team's lists. */
    @Transactional(readOnly = true)
    public Map<AthleteId, AccessSchedule> schedules(Collection<AthleteId> of) {
        seats.requireTeam();
        return rows.findByAthleteIn(of.stream().map(AthleteId::value).toList()).stream()
                .collect(Collectors.toMap(MembershipRow::athlete, MembershipRow::schedule));
    }

    /** Billing states what a subscription buys, in the transaction that learned it; for a task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(AthleteId athlete, AccessSchedule schedule) {
        if (!(seats.require() instanceof Seat.Task)) {
            throw new SeatException.NotAllowed("access follows money, not a click");
        }
        write(athlete, schedule);
    }

    /** The team lets somebody in without asking for money. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(AthleteId athlete) {
        write(athlete, AccessSchedule.always(Access.FULL, "by_coach"));
    }

    /** Somebody who signed up by themselves sees nothing before they have paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    void awaitPayment(AthleteId athlete) {
        write(athlete, AccessSchedule.always(Access.NONE, "awaiting_payment"));
    }

    private void write(AthleteId athlete, AccessSchedule schedule) {
        rows.findByAthlete(athlete.value())
                .ifPresentOrElse(row -> row.follow(schedule), () -> rows.save(MembershipRow.of(athlete, schedule)));
    }
}
