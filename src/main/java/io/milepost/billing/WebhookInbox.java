package io.milepost.billing;

import io.milepost.billing.stripe.RemoteEvent;
import io.milepost.jobs.Jobs;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps each verified event once, and has it applied. */
@Component
class WebhookInbox {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookInbox.class);

    private final WebhookEventRows rows;
    private final StripeAccounts accounts;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WebhookInbox(
            WebhookEventRows rows, StripeAccounts accounts, Jobs jobs, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Stores an event with its bytes and schedules its job, both or neither; one that is here already is left alone. */
    void take(RemoteEvent event, byte[] body) {
        if (rows.existsByEventId(event.id())) {
            return;
        }
        var account = event.account();
        var practice = account == null ? null : accounts.practiceOf(account).orElse(null);
        if (practice == null) {
            LOG.warn(
                    "Event {} ({}) is of an account that is no practice's; stored, not applied",
                    event.id(),
                    event.type());
        }
        try {
            transaction.executeWithoutResult(status -> {
                var row = rows.saveAndFlush(WebhookEventRow.received(event, body, practice, clock.instant()));
                if (practice != null) {
                    jobs.schedule(ApplyWebhook.KIND, practice, row.getId());
                }
            });
        } catch (DataIntegrityViolationException e) {
            if (!rows.existsByEventId(event.id())) {
                throw e;
            }
        }
    }
}
