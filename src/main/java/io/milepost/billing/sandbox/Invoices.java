package io.milepost.billing.sandbox;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Invoices of subscriptions: drawn up, charged, retried. */
final class Invoices {

    /** After a declined renewal, the pauses until the next attempts; then the subscription is canceled. */
    private static final List<Duration> RETRIES = List.of(Duration.ofDays(3), Duration.ofDays(5), Duration.ofDays(7));

    private final SandboxState state;
    private final Events events;

    Invoices(SandboxState state, Events events) {
        this.state = state;
        this.events = events;
    }

    /** Draws up and finalises the invoice of a subscription's current period. */
    ObjectNode draw(String account, ObjectNode subscription, String reason, boolean free) {
        var item = (ObjectNode) subscription.path("items").path("data").path(0);
        var price = item.path("price");
        var amount = free
                ? 0
                : price.path("unit_amount").asLong(0) * item.path("quantity").asLong(1);
        var invoice = state.fresh("in_", "invoice");
        var id = invoice.path("id").asString("");
        var currency = price.path("currency").asString("");
        var start = item.path("current_period_start").asLong(0);
        var end = item.path("current_period_end").asLong(0);
        invoice.put("currency", currency);
        invoice.put("customer", subscription.path("customer").asString(""));
        invoice.put("billing_reason", reason);
        invoice.put("collection_method", "charge_automatically");
        invoice.put("subtotal", amount);
        invoice.put("total", amount);
        invoice.put("amount_due", amount);
        invoice.put("amount_paid", 0);
        invoice.put("amount_remaining", amount);
        invoice.put("attempt_count", 0);
        invoice.put("attempted", false);
        invoice.put("auto_advance", true);
        invoice.putNull("next_payment_attempt");
        invoice.put(
                "number", "SANDBOX-%04d".formatted(state.all(account, "invoice").size() + 1));
        invoice.put("hosted_invoice_url", "sandbox:/i/" + id);
        invoice.putNull("invoice_pdf");
        invoice.put("period_start", start);
        invoice.put("period_end", end);
        invoice.putObject("metadata");
        var details = invoice.putObject("parent")
                .put("type", "subscription_details")
                .putNull("quote_details")
                .putObject("subscription_details");
        details.put("subscription", subscription.path("id").asString(""));
        details.set("metadata", subscription.path("metadata").deepCopy());
        var lines = invoice.putObject("lines");
        lines.put("object", "list").put("has_more", false).put("url", "/v1/invoices/" + id + "/lines");
        var line = lines.putArray("data").addObject();
        line.put("id", state.newId("il_")).put("object", "line_item");
        line.put("amount", amount)
                .put("currency", currency)
                .put("quantity", item.path("quantity").asLong(1));
        line.put("description", productName(account, price.path("product").asString("")));
        line.put("invoice", id);
        line.put("livemode", false);
        line.putObject("metadata");
        line.putObject("period").put("start", start).put("end", end);
        line.putObject("parent")
                .put("type", "subscription_item_details")
                .putObject("subscription_item_details")
                .put("subscription", subscription.path("id").asString(""))
                .put("subscription_item", item.path("id").asString(""));
        line.putObject("pricing")
                .put("type", "price_details")
                .putObject("price_details")
                .put("price", price.path("id").asString(""))
                .put("product", price.path("product").asString(""));
        invoice.put("status", "draft");
        invoice.putObject("status_transitions")
                .putNull("finalized_at")
                .putNull("paid_at")
                .putNull("voided_at")
                .putNull("marked_uncollectible_at");
        state.put(account, invoice);
        subscription.put("latest_invoice", id);
        events.occurred(account, "invoice.created", invoice);
        return invoice;
    }

    void finalise(String account, ObjectNode invoice) {
        invoice.put("status", "open");
        transition(invoice, "finalized_at");
        events.occurred(account, "invoice.finalized", invoice);
    }

    /** Books a payment by this method. */
    void paid(String account, ObjectNode invoice) {
        var amount = invoice.path("amount_due").asLong(0);
        invoice.put("status", "paid");
        invoice.put("attempted", true);
        invoice.put("attempt_count", invoice.path("attempt_count").asLong(0) + 1);
        invoice.put("amount_paid", amount);
        invoice.put("amount_remaining", 0);
        invoice.putNull("next_payment_attempt");
        transition(invoice, "paid_at");
        if (amount > 0) {
            var payment = state.fresh("inpay_", "invoice_payment");
            payment.put("amount_paid", amount).put("amount_requested", amount);
            payment.put("currency", invoice.path("currency").asString(""));
            payment.put("invoice", invoice.path("id").asString(""));
            payment.put("is_default", true).put("status", "paid");
            payment.putObject("payment").put("type", "payment_intent").put("payment_intent", state.newId("pi_"));
            state.put(account, payment);
            var payments = invoice.putObject("_payments");
            payments.put("object", "list").put("has_more", false).put("url", "/v1/invoice_payments");
            payments.putArray("data").add(payment.deepCopy());
        }
        events.occurred(account, "invoice.paid", invoice);
        events.occurred(account, "invoice.payment_succeeded", invoice);
    }

    /** Books a declined attempt; false once no further attempt will be made. */
    boolean declined(String account, ObjectNode invoice) {
        var attempts = invoice.path("attempt_count").asInt(0) + 1;
        invoice.put("attempted", true);
        invoice.put("attempt_count", attempts);
        var again = attempts <= RETRIES.size();
        if (again) {
            invoice.put(
                    "next_payment_attempt",
                    state.seconds() + RETRIES.get(attempts - 1).toSeconds());
        } else {
            invoice.putNull("next_payment_attempt");
            invoice.put("auto_advance", false);
        }
        state.touch();
        events.occurred(account, "invoice.payment_failed", invoice);
        return again;
    }

    /** Ends an invoice without a payment: as void or as uncollectible. */
    void close(String account, ObjectNode invoice, String status) {
        invoice.put("status", status);
        invoice.putNull("next_payment_attempt");
        invoice.put("auto_advance", false);
        transition(invoice, status.equals("void") ? "voided_at" : "marked_uncollectible_at");
        events.occurred(account, status.equals("void") ? "invoice.voided" : "invoice.marked_uncollectible", invoice);
    }

    List<ObjectNode> openOf(String account, String subscription) {
        return state.all(account, "invoice").stream()
                .filter(invoice -> subscriptionOf(invoice).equals(subscription))
                .filter(invoice -> invoice.path("status").asString("").equals("open"))
                .toList();
    }

    static String subscriptionOf(ObjectNode invoice) {
        return invoice.path("parent")
                .path("subscription_details")
                .path("subscription")
                .asString("");
    }

    private String productName(String account, String product) {
        return state.find(account, product)
                .map(node -> node.path("name").asString(""))
                .orElse("");
    }

    private void transition(ObjectNode invoice, String field) {
        ((ObjectNode) invoice.path("status_transitions")).put(field, state.seconds());
        state.touch();
    }
}
