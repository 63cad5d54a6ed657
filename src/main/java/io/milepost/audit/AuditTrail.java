package io.milepost.audit;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was done, in the transaction that does it. Nothing here is ever changed or deleted. */
@Service
public class AuditTrail {

    private static final UUID NO_PRACTICE = new UUID(0, 0);

    private final AuditRows rows;
    private final Seats seats;
    private final Clock clock;

    AuditTrail(AuditRows rows, Seats seats, Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Notes a deed about a practice.
     *
     * @param deed what was done, such as {@code practice.suspended}
     * @param subject the id of what it was done to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String deed, PracticeId practice, UUID subject) {
        write(deed, practice.value(), subject);
    }

    /** Notes a deed about the platform itself, and so about no practice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String deed, UUID subject) {
        write(deed, NO_PRACTICE, subject);
    }

    private void write(String deed, UUID practice, UUID subject) {
        Optional<Seat> seat = seats.current();
        String actor = seat.map(who -> switch (who) {
                    case Seat.Task task -> task.name();
                    case Seat.Member member -> "member";
                    case Seat.Person person -> "person";
                })
                .orElse("visitor");
        UUID account = seat.flatMap(Seat::account).map(AccountId::value).orElse(null);
        rows.save(AuditRow.noted(deed, practice, subject, actor, account, clock.instant()));
    }
}
