package io.milepost.training.assigning;

import io.milepost.jobs.JobHandler;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on an action in the seat of whoever set it off, so that the ledger names them and they give no more than they may
 * at that moment. Who may no longer, stops it; somebody else can take it up.
 */
@Component
class AssigningJob implements JobHandler {

    static final String KIND = "training.assign";

    private final ActionRows actions;
    private final AssigningWork work;
    private final Seats seats;
    private final TransactionTemplate transaction;

    AssigningJob(ActionRows actions, AssigningWork work, Seats seats, PlatformTransactionManager transactions) {
        this.actions = actions;
        this.work = work;
        this.seats = seats;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        ActionRow action = actions.findById(subject).orElse(null);
        if (action == null || !action.state().isUnderWay()) {
            return;
        }
        try {
            Seat.Member acting = seats.memberNow(action.acting());
            boolean over = Seats.call(acting, () -> work.run(action.id()));
            if (!over) {
                throw new IllegalStateException("others are at work on these calendars; to be taken up again");
            }
        } catch (SeatException e) {
            stop(subject);
        }
    }

    private void stop(UUID subject) {
        transaction.executeWithoutResult(
                status -> actions.findById(subject).orElseThrow().stop());
    }
}
