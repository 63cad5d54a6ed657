package io.milepost.billing.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The customer portal (change the card, end or keep the subscription) and the page of one open invoice. */
final class PortalPage {

    private final SandboxState state;
    private final SubscriptionEngine engine;

    PortalPage(SandboxState state, SubscriptionEngine engine) {
        this.state = state;
        this.engine = engine;
    }

    HostedPages.Reply reply(String account, ObjectNode session, boolean post, Map<String, String> fields) {
        var subscriptions = state.all(account, "subscription").stream()
                .filter(node -> node.path("customer")
                        .asString("")
                        .equals(session.path("customer").asString("")))
                .toList();
        if (!post) {
            return HostedPages.Reply.page(page(account, session, subscriptions, CardForm.blank(""), ""));
        }
        return switch (fields.getOrDefault("do", "")) {
            case "card" -> changeCard(account, session, subscriptions, CardForm.of(fields));
            case "cancel" -> ending(account, session, subscriptions, fields.getOrDefault("subscription", ""), true);
            case "keep" -> ending(account, session, subscriptions, fields.getOrDefault("subscription", ""), false);
            default -> done(account, session, subscriptions, "");
        };
    }

    private HostedPages.Reply changeCard(
            String account, ObjectNode session, List<ObjectNode> subscriptions, CardForm typed) {
        var form = typed.checked(false, state.now());
        if (form.sound() && !form.card().canBeSaved() && form.card() != TestCard.ASKS_FOR_3DS) {
            form = form.wrong("number", form.card().refusal());
        }
        if (!form.sound()) {
            return HostedPages.Reply.refused(page(account, session, subscriptions, form, ""));
        }
        var sound = form;
        subscriptions.stream()
                .filter(PortalPage::alive)
                .forEach(node -> engine.saveCard(account, node, sound.card(), sound.expiry()));
        return done(account, session, subscriptions, "Your card is saved.");
    }

    private HostedPages.Reply ending(
            String account, ObjectNode session, List<ObjectNode> subscriptions, String id, boolean atEnd) {
        var wish = Params.ofForm("cancel_at_period_end=" + atEnd);
        subscriptions.stream()
                .filter(node -> alive(node) && node.path("id").asString("").equals(id))
                .forEach(node -> engine.update(account, node, wish));
        return done(
                account,
                session,
                subscriptions,
                atEnd ? "Your subscription ends with this period." : "Your subscription goes on.");
    }

    /** An invoice that waits for money, and the form to pay it. */
    HostedPages.Reply invoice(String account, ObjectNode invoice, boolean post, Map<String, String> fields) {
        if (!invoice.path("status").asString("").equals("open")) {
            return HostedPages.Reply.page(Html.page(
                    "Invoice",
                    "<h1>%s</h1><p class=\"amount\">%s</p>".formatted(Html.text(title(invoice)), sum(invoice))));
        }
        if (!post) {
            return HostedPages.Reply.page(invoicePage(invoice, CardForm.blank("")));
        }
        var form = CardForm.of(fields).checked(false, state.now());
        if (form.sound() && !form.card().refusal().isEmpty()) {
            form = form.wrong("number", form.card().refusal());
        }
        if (!form.sound()) {
            return HostedPages.Reply.refused(invoicePage(invoice, form));
        }
        var card = form.card();
        var expiry = form.expiry();
        state.find(account, Invoices.subscriptionOf(invoice))
                .ifPresent(node -> engine.saveCard(account, node, card, expiry));
        engine.settle(account, invoice);
        return invoice(account, invoice, false, Map.of());
    }

    private HostedPages.Reply done(String account, ObjectNode session, List<ObjectNode> subscriptions, String words) {
        return HostedPages.Reply.page(page(account, session, subscriptions, CardForm.blank(""), words));
    }

    private String page(
            String account, ObjectNode session, List<ObjectNode> subscriptions, CardForm form, String words) {
        var body = new StringBuilder("<h1>Your billing</h1>");
        if (!words.isEmpty()) {
            body.append("<p role=\"status\">%s</p>".formatted(Html.text(words)));
        }
        subscriptions.stream().filter(PortalPage::alive).forEach(node -> body.append(one(account, node)));
        body.append("""
                <h2>Change your card</h2>
                %s
                <form class="card" method="post" novalidate>%s
                <button name="do" value="card">Save card</button></form>%s
                """.formatted(Html.alert(form.problem()), Html.cardFields(form), Html.testCards()));
        var back = session.path("return_url").asString("");
        if (!back.isEmpty()) {
            body.append("<p><a href=\"%s\">Back to your membership</a></p>".formatted(Html.text(back)));
        }
        return Html.page("Your billing", body.toString());
    }

    private String one(String account, ObjectNode subscription) {
        var item = subscription.path("items").path("data").path(0);
        var price = item.path("price");
        var name = state.find(account, price.path("product").asString(""))
                .map(node -> node.path("name").asString(""))
                .orElse("");
        var end = Html.day(item.path("current_period_end").asLong(0));
        var leaving = subscription.path("cancel_at_period_end").asBoolean(false);
        var open = new StringBuilder();
        state.all(account, "invoice").stream()
                .filter(invoice -> invoice.path("status").asString("").equals("open")
                        && Invoices.subscriptionOf(invoice)
                                .equals(subscription.path("id").asString("")))
                .forEach(invoice ->
                        open.append("<p class=\"alert\">%s is not paid. <a href=\"/i/%s\">Pay it now</a></p>"
                                .formatted(
                                        sum(invoice),
                                        Html.text(invoice.path("id").asString("")))));
        return """
                <section class="card"><h2 style="margin-top:0">%s</h2>
                <p class="soft">%s %s</p>
                <p>%s</p>%s
                <form method="post"><input type="hidden" name="subscription" value="%s">
                <button class="quiet" name="do" value="%s">%s</button></form></section>
                """.formatted(
                        Html.text(name),
                        Html.text(Html.amount(
                                price.path("unit_amount").asLong(0),
                                price.path("currency").asString("usd"))),
                        Html.text(Html.every(price.path("recurring"))),
                        leaving ? "Ends on " + end + "." : "Renews on " + end + ".",
                        open,
                        Html.text(subscription.path("id").asString("")),
                        leaving ? "keep" : "cancel",
                        leaving ? "Keep my subscription" : "Cancel at the end of the period");
    }

    private static String invoicePage(ObjectNode invoice, CardForm form) {
        return Html.page("Pay invoice", """
                <h1>%s</h1><p class="amount">%s</p>%s
                <form class="card" method="post" novalidate>%s<button>Pay</button></form>%s
                """.formatted(
                        Html.text(title(invoice)),
                        sum(invoice),
                        Html.alert(form.problem()),
                        Html.cardFields(form),
                        Html.testCards()));
    }

    private static String title(ObjectNode invoice) {
        return "Invoice " + invoice.path("number").asString("") + ": "
                + invoice.path("status").asString("");
    }

    private static String sum(ObjectNode invoice) {
        return Html.text(Html.amount(
                invoice.path("total").asLong(0), invoice.path("currency").asString("usd")));
    }

    private static boolean alive(ObjectNode subscription) {
        var status = subscription.path("status").asString("");
        return !status.equals("canceled") && !status.equals("incomplete_expired");
    }
}
