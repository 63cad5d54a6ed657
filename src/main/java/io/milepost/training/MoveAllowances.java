package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By how many days athletes may move a workout of their own today: the practice's word for all, and the coach's for one
 * athlete. What was said before is kept.
 */
@Service
public class MoveAllowances {

    private final MoveAllowanceRows rows;
    private final Athletes athletes;
    private final Seats seats;
    private final Clock clock;

    MoveAllowances(MoveAllowanceRows rows, Athletes athletes, Seats seats, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
        this.clock = clock;
    }

    /** What holds for an athlete now; for the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public MoveAllowance of(AthleteId athlete) {
        athletes.require(athlete);
        return rows.findFirstByAthleteIdOrderBySaidDescIdDesc(athlete.value())
                .flatMap(row -> Optional.ofNullable(row.days()))
                .map(days -> new MoveAllowance(days, true))
                .orElseGet(() -> new MoveAllowance(practices(), false));
    }

    /** What holds for whoever has no word of their own; for the team. */
    @Transactional(readOnly = true)
    public int ofPractice() {
        seats.requireTeam();
        return practices();
    }

    /**
     * Says it of one athlete; for whoever of the team sees them.
     *
     * @param days 0 to {@value MoveAllowance#MOST}; null to go with the practice again
     */
    @Transactional
    public MoveAllowance settle(AthleteId athlete, @Nullable Integer days) {
        athletes.requireAsTeam(athlete);
        MoveAllowance settled = days == null ? new MoveAllowance(practices(), false) : new MoveAllowance(days, true);
        rows.save(MoveAllowanceRow.of(athlete, days, clock.instant()));
        return settled;
    }

    /** Says it for the practice; for coaches and owners. */
    @Transactional
    public void settlePractice(int days) {
        seats.require(Role.COACH);
        rows.save(MoveAllowanceRow.ofPractice(new MoveAllowance(days, false).days(), clock.instant()));
    }

    private int practices() {
        Integer said = rows.findFirstByAthleteIdIsNullOrderBySaidDescIdDesc()
                .map(MoveAllowanceRow::days)
                .orElse(null);
        return said == null ? MoveAllowance.DEFAULT : said;
    }
}
