package io.milepost.connections.standin;

import io.milepost.connections.standin.Passes.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The vendor's page where somebody says who they are, and yes or no. It leads back to this machine only. */
final class PermissionPage {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");
    private static final Duration MINUTES = Duration.ofMinutes(10);
    private static final List<String> KEPT = List.of("client_id", "redirect_uri", "scope", "state", "code_challenge");

    private final Passes passes;

    PermissionPage(Passes passes) {
        this.passes = passes;
    }

    void handle(Exchange exchange, String vendor) throws IOException {
        String back = exchange.field("redirect_uri");
        if (!HERE.contains(String.valueOf(URI.create(back).getHost()))) {
            exchange.html(400, page("Not from here", "<p>This stand-in sends people back to this machine only.</p>"));
        } else if (exchange.method().equals("POST")) {
            decide(exchange, vendor, back);
        } else {
            exchange.html(200, question(exchange, vendor));
        }
    }

    private void decide(Exchange exchange, String vendor, String back) throws IOException {
        String state = "&state=" + encoded(exchange.field("state"));
        if (!exchange.field("answer").equals("yes")) {
            exchange.redirect(back + "?error=access_denied" + state);
            return;
        }
        String scope = exchange.field("private").isEmpty() ? "read" : exchange.field("scope");
        String detail = vendor.equals(StravaDesk.VENDOR) ? scope : exchange.field("code_challenge");
        String code = passes.issue(
                Kind.CODE,
                vendor,
                exchange.field("client_id"),
                exchange.field("person").strip(),
                MINUTES,
                detail);
        exchange.redirect(back + "?code=" + encoded(code) + state
                + (vendor.equals(StravaDesk.VENDOR) ? "&scope=" + encoded(scope) : ""));
    }

    private static String question(Exchange exchange, String vendor) {
        String kept = KEPT.stream()
                .map(name ->
                        "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(exchange.field(name)) + "\">")
                .collect(Collectors.joining());
        String name = vendor.equals(StravaDesk.VENDOR) ? "Strava" : "Garmin Connect";
        return page(
                name + " (stand-in)",
                "<p>An application on this machine wants to read your activities. Nothing leaves this machine.</p>"
                        + "<form method=\"post\">" + kept
                        + "<label for=\"person\">Whose account</label>"
                        + "<input id=\"person\" name=\"person\" value=\"runner\" required maxlength=\"40\">"
                        + "<label class=\"tick\"><input type=\"checkbox\" name=\"private\" value=\"1\" checked> "
                        + "View your activities, also those only you can see</label>"
                        + "<button name=\"answer\" value=\"yes\">Authorize</button>"
                        + "<button class=\"quiet\" name=\"answer\" value=\"no\">Cancel</button></form>");
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%1$s</title><style>
                body { margin: 0 auto; max-width: 26rem; padding: 2rem 1rem; font: 16px/1.5 system-ui, sans-serif;
                  color: light-dark(#1d2421, #e8ecea); background: light-dark(#f6f7f5, #131715); }
                h1 { font-size: 1.5rem; } label { display: block; font-weight: 600; margin-top: 1rem; }
                .tick { font-weight: 400; } input:not([type=checkbox]) { width: 100%%; box-sizing: border-box;
                  min-height: 48px; font: inherit; padding: 0 .75rem; border: 1px solid #8a948f; border-radius: 8px; }
                button { width: 100%%; min-height: 48px; margin-top: 1rem; font: inherit; font-weight: 600;
                  border: 1px solid light-dark(#1f7a5c, #4cc79b); border-radius: 8px;
                  background: light-dark(#1f7a5c, #4cc79b); color: light-dark(#fff, #0c1511); }
                .quiet { background: none; color: inherit; }
                </style></head><body><h1>%1$s</h1>%2$s</body></html>
                """.formatted(escaped(title), body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
