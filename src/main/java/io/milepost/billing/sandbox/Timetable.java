package io.milepost.billing.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What falls due by itself: renewals, new attempts to charge, ends, checkouts that nobody finished. */
final class Timetable {

    private static final Duration INCOMPLETE_KEPT = Duration.ofHours(23);

    private final SandboxState state;
    private final SubscriptionEngine engine;
    private final Invoices invoices;
    private final HostedCheckout checkout;

    Timetable(SandboxState state, SubscriptionEngine engine, Invoices invoices, HostedCheckout checkout) {
        this.state = state;
        this.engine = engine;
        this.invoices = invoices;
        this.checkout = checkout;
    }

    /** Does everything that has fallen due by now, in the order of its time, moving the clock there first. */
    void catchUp(Duration ahead) {
        var target = state.now().plus(ahead);
        for (var due = next(target.getEpochSecond()); due.isPresent(); due = next(target.getEpochSecond())) {
            var missing = due.get().at() - state.seconds();
            if (missing > 0) {
                state.advance(Duration.ofSeconds(missing));
            }
            due.get().step().run();
        }
        var rest = Duration.between(state.now(), target);
        if (ahead.isPositive() && rest.isPositive()) {
            state.advance(rest);
        }
    }

    private record Due(long at, Runnable step) {}

    private Optional<Due> next(long until) {
        var dues = new ArrayList<Due>();
        for (var account : state.accountIds()) {
            state.all(account, "subscription").forEach(subscription -> due(account, subscription, dues));
            state.all(account, "checkout.session").stream()
                    .filter(session -> session.path("status").asString("").equals("open"))
                    .forEach(session -> dues.add(
                            new Due(session.path("expires_at").asLong(0), () -> checkout.expire(account, session))));
        }
        return dues.stream().filter(due -> due.at() <= until).min(Comparator.comparingLong(Due::at));
    }

    private void due(String account, ObjectNode subscription, List<Due> dues) {
        switch (subscription.path("status").asString("")) {
            case "incomplete" ->
                dues.add(new Due(
                        subscription.path("created").asLong(0) + INCOMPLETE_KEPT.toSeconds(),
                        () -> engine.expire(account, subscription)));
            case "trialing", "active", "past_due" -> {
                dues.add(new Due(SubscriptionEngine.periodEnd(subscription), () -> engine.roll(account, subscription)));
                invoices.openOf(account, subscription.path("id").asString("")).stream()
                        .filter(invoice -> invoice.path("next_payment_attempt").isNumber())
                        .forEach(invoice -> dues.add(new Due(
                                invoice.path("next_payment_attempt").asLong(0),
                                () -> engine.charge(account, invoice))));
            }
            default -> {}
        }
    }
}
