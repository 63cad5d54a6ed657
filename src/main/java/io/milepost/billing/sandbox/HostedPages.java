package io.milepost.billing.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The pages that a payer sees: checkout, the bank's 3-D Secure, an open invoice, the portal. */
final class HostedPages {

    private final SandboxState state;
    private final Timetable timetable;
    private final HostedCheckout checkout;
    private final PortalPage portal;
    private final Runnable afterwards;

    HostedPages(
            SandboxState state,
            SubscriptionEngine engine,
            Timetable timetable,
            HostedCheckout checkout,
            Runnable afterwards) {
        this.state = state;
        this.timetable = timetable;
        this.checkout = checkout;
        this.portal = new PortalPage(state, engine);
        this.afterwards = afterwards;
    }

    /** A page, or the way to another one. */
    record Reply(int status, String html, String location) {

        static Reply page(String html) {
            return new Reply(200, html, "");
        }

        static Reply refused(String html) {
            return new Reply(402, html, "");
        }

        static Reply to(String location) {
            return new Reply(303, "", location);
        }
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var post = exchange.getRequestMethod().equals("POST");
            var fields = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Reply reply;
            try {
                reply = state.alone(() -> {
                    timetable.catchUp(Duration.ZERO);
                    var given = reply(path, post, fields);
                    afterwards.run();
                    return given;
                });
            } catch (ApiException e) {
                reply = new Reply(
                        404,
                        Html.page(
                                "Not found",
                                "<h1>There is nothing here</h1><p>%s</p>"
                                        .formatted(Html.text(
                                                "This link is unknown or too old. Go back and start again."))),
                        "");
            }
            var bytes = reply.html().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (!reply.location().isEmpty()) {
                exchange.getResponseHeaders().set("Location", reply.location());
            }
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private Reply reply(String path, boolean post, Map<String, String> fields) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        var account = state.accountOf(id).orElseThrow(() -> ApiException.noSuch("page", path));
        if (path.startsWith("/c/pay/")) {
            return pay(account, state.get(account, "checkout.session", id), post, fields);
        }
        if (path.startsWith("/c/3ds/")) {
            return authenticate(account, state.get(account, "checkout.session", id), post, fields);
        }
        if (path.startsWith("/i/")) {
            return portal.invoice(account, state.get(account, "invoice", id), post, fields);
        }
        if (path.startsWith("/p/session/")) {
            return portal.reply(account, state.get(account, "billing_portal.session", id), post, fields);
        }
        throw ApiException.noSuch("page", path);
    }

    private Reply pay(String account, ObjectNode session, boolean post, Map<String, String> fields) {
        var status = session.path("status").asString("");
        if (status.equals("expired")) {
            return Reply.page(Html.page(
                    "This checkout has expired",
                    "<h1>This checkout has expired</h1><p>Nothing was charged. Go back and start again.</p>"
                            + back(session)));
        }
        if (status.equals("complete")) {
            return outcome(session, checkout.authenticated(account, session, true), CardForm.blank(""), account);
        }
        if (!post) {
            return Reply.page(form(account, session, CardForm.blank(mail(account, session))));
        }
        var form = CardForm.of(fields).checked(true, state.now());
        return form.sound()
                ? outcome(
                        session, checkout.pay(account, session, form.mail(), form.card(), form.expiry()), form, account)
                : Reply.refused(form(account, session, form));
    }

    private Reply authenticate(String account, ObjectNode session, boolean post, Map<String, String> fields) {
        if (post) {
            var blessed = fields.getOrDefault("answer", "").equals("complete");
            return outcome(
                    session,
                    checkout.authenticated(account, session, blessed),
                    CardForm.blank(mail(account, session)),
                    account);
        }
        return Reply.page(Html.page("3-D Secure", """
                <h1>Your bank wants to be sure</h1>
                <p>This page stands for your bank's app. Confirm the payment, or refuse it.</p>
                <form method="post"><button name="answer" value="complete">Complete authentication</button>
                <button class="quiet" name="answer" value="fail">Fail authentication</button></form>
                """));
    }

    private Reply outcome(ObjectNode session, HostedCheckout.Outcome outcome, CardForm form, String account) {
        return switch (outcome) {
            case HostedCheckout.Outcome.Paid paid -> Reply.to(paid.location());
            case HostedCheckout.Outcome.AuthenticationNeeded() ->
                Reply.to("/c/3ds/" + session.path("id").asString(""));
            case HostedCheckout.Outcome.Declined declined ->
                Reply.refused(form(account, session, form.wrong("number", declined.words())));
        };
    }

    private String form(String account, ObjectNode session, CardForm form) {
        var line = session.path("_line_items").path("data").path(0);
        var price = line.path("price");
        var product = state.find(account, price.path("product").asString(""))
                .map(node -> node.path("name").asString(""))
                .orElse("");
        var seller = state.find(SandboxState.PLATFORM, account)
                .map(node -> node.path("display_name").asString(""))
                .orElse("");
        var trial = session.path("_wish").path("trial_period_days").asString("");
        var amount = Html.amount(
                price.path("unit_amount").asLong(0), price.path("currency").asString("usd"));
        return Html.page("Pay for " + product, """
                <p class="soft">%s</p>
                <h1>Subscribe to %s</h1>
                <p class="amount">%s</p>
                <p class="soft">%s%s</p>
                %s
                <form class="card" method="post" novalidate>
                <label for="email">E-mail</label>
                <input id="email" name="email" type="email" autocomplete="email" value="%s" %s required>
                %s
                <button>%s</button>
                </form>
                %s
                %s
                """.formatted(
                        Html.text(seller),
                        Html.text(product),
                        Html.text(amount),
                        Html.text(Html.every(price.path("recurring"))),
                        trial.isEmpty() ? "" : Html.text(", after " + trial + " days free"),
                        Html.alert(form.problem()),
                        Html.text(form.mail()),
                        form.invalid("email"),
                        Html.cardFields(form),
                        trial.isEmpty() ? "Subscribe" : "Start trial",
                        Html.testCards(),
                        back(session)));
    }

    private String mail(String account, ObjectNode session) {
        var typed = session.path("_mail").asString("");
        return !typed.isEmpty()
                ? typed
                : state.find(account, session.path("customer").asString(""))
                        .map(customer -> customer.path("email").asString(""))
                        .orElse(session.path("customer_email").asString(""));
    }

    private static String back(ObjectNode session) {
        var url = session.path("cancel_url").asString("");
        return url.isEmpty() ? "" : "<p><a href=\"%s\">Back without paying</a></p>".formatted(Html.text(url));
    }

    private static Map<String, String> form(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
