package io.milepost.connections;

import io.milepost.jobs.Jobs;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** After a start, what should have been looked after meanwhile is: a walk that was killed goes on at once. */
@Component
class WalksOnStart {

    private static final Limit AT_ONCE = Limit.of(5_000);

    private final VendorAccountRows accounts;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WalksOnStart(VendorAccountRows accounts, Jobs jobs, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        List<VendorAccountRow> due = accounts.findByDueBeforeOrderByDue(clock.instant(), AT_ONCE);
        for (VendorAccountRow account : due) {
            transaction.executeWithoutResult(
                    status -> jobs.schedule(WalkHistory.KIND, account.practice(), account.connection()));
        }
    }
}
