package io.milepost.billing;

import io.milepost.billing.stripe.StripeGateway;
import io.milepost.billing.stripe.StripeTrouble;
import io.milepost.jobs.JobHandler;
import io.milepost.tenancy.PracticeId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies an event: fetches the object that it is about from the practice's own account and writes what it is now. The
 * event itself is only a reason to look, so neither its age nor its order nor its copies matter.
 */
@Component
class ApplyWebhook implements JobHandler {

    static final String KIND = "billing.webhook";

    private static final Logger LOG = LoggerFactory.getLogger(ApplyWebhook.class);

    private final WebhookEventRows rows;
    private final SubscriptionSync sync;
    private final StripeAccounts accounts;
    private final StripeCommands commands;
    private final StripeGateway gateway;
    private final TransactionTemplate transaction;

    ApplyWebhook(
            WebhookEventRows rows,
            SubscriptionSync sync,
            StripeAccounts accounts,
            StripeCommands commands,
            StripeGateway gateway,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.sync = sync;
        this.accounts = accounts;
        this.commands = commands;
        this.gateway = gateway;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID id) {
        Objects.requireNonNull(practice, "events of no practice are not applied");
        var event = rows.findById(id).orElseThrow();
        if (event.state() != WebhookEventRow.State.RECEIVED) {
            return;
        }
        try {
            var how = apply(event) ? WebhookEventRow.State.APPLIED : WebhookEventRow.State.IGNORED;
            note(id, row -> row.end(how));
        } catch (StripeTrouble trouble) {
            if (trouble.kind() == StripeTrouble.Kind.MISSING) {
                LOG.warn("Event {} is about {}, which this account does not have", event.type(), event.objectId());
                note(id, row -> row.end(WebhookEventRow.State.IGNORED));
                return;
            }
            note(id, row -> row.failed(trouble));
            throw trouble;
        } catch (RuntimeException e) {
            note(id, row -> row.failed(e));
            throw e;
        }
    }

    private boolean apply(WebhookEventRow event) {
        var type = event.type();
        if (type.startsWith("customer.subscription.")) {
            sync.refresh(event.objectId());
            return true;
        }
        if (type.startsWith("invoice.")) {
            var subscription =
                    gateway.invoice(accounts.required(), event.objectId()).subscription();
            if (subscription != null) {
                sync.refresh(subscription);
            }
            return subscription != null;
        }
        if (type.equals("checkout.session.completed") || type.equals("checkout.session.expired")) {
            var page = gateway.checkout(accounts.required(), event.objectId());
            if (page.subscription() != null) {
                sync.refresh(page.subscription());
            }
            if (!page.status().equals("open")) {
                commands.release(page.id());
            }
            return true;
        }
        return false;
    }

    private void note(UUID id, java.util.function.Consumer<WebhookEventRow> change) {
        transaction.executeWithoutResult(status -> rows.findById(id).ifPresent(change));
    }
}
