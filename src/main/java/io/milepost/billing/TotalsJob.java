package io.milepost.billing;

import io.milepost.jobs.JobHandler;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.UsageCounters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the platform how many subscriptions a practice has and what they come to; never whose they are. */
@Component
class TotalsJob implements JobHandler {

    static final String KIND = "billing.totals";

    private final StripeTickets tickets;
    private final Totals totals;
    private final UsageCounters usage;
    private final TransactionTemplate transaction;

    TotalsJob(StripeTickets tickets, Totals totals, UsageCounters usage, TransactionTemplate transaction) {
        this.tickets = tickets;
        this.totals = totals;
        this.usage = usage;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean coalesces() {
        return true;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        long number = tickets.draw(KIND);
        transaction.executeWithoutResult(status -> {
            if (!tickets.use(KIND, number)) {
                return;
            }
            var now = totals.now();
            usage.push(UsageCounters.Kind.SUBSCRIPTIONS, now.alive());
            usage.push(UsageCounters.Kind.MONTHLY_REVENUE, now.monthly().minor());
        });
    }
}
