package io.milepost.billing.sandbox;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The frame of the hosted pages, and how text and amounts are put into it. */
final class Html {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Html() {}

    static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>
                :root { --ink: light-dark(#1d2421, #e8ecea); --soft: light-dark(#56615c, #a3aea9);
                  --paper: light-dark(#f6f7f5, #131715); --card: light-dark(#ffffff, #1c211f);
                  --line: light-dark(#cdd5d1, #39423e); --go: light-dark(#1f7a5c, #4cc79b);
                  --on-go: light-dark(#ffffff, #0c1511); --bad: light-dark(#a8201a, #ff9a92); }
                * { box-sizing: border-box; }
                body { margin: 0; background: var(--paper); color: var(--ink);
                  font: 16px/1.5 system-ui, sans-serif; }
                main { max-width: 30rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
                .note { margin: 0; padding: .5rem 1rem; text-align: center; font-size: .875rem;
                  color: var(--soft); border-bottom: 1px solid var(--line); }
                h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
                h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
                .amount { font-size: 2rem; font-weight: 600; font-variant-numeric: tabular-nums; margin: 0; }
                .soft { color: var(--soft); margin: .25rem 0; }
                .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
                  padding: 1.25rem; margin-top: 1.5rem; }
                label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
                label:first-of-type { margin-top: 0; }
                input { width: 100%%; font: inherit; color: inherit; background: var(--paper); min-height: 48px;
                  padding: .5rem .75rem; border: 1px solid var(--line); border-radius: 8px; }
                ::placeholder { color: var(--soft); opacity: 1; }
                input:focus-visible, button:focus-visible, a:focus-visible, summary:focus-visible {
                  outline: 3px solid var(--go); outline-offset: 2px; }
                input[aria-invalid=true] { border-color: var(--bad); }
                .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 1rem; }
                .pair label { margin-top: 0; }
                button { width: 100%%; min-height: 48px; margin-top: 1.25rem; font: inherit; font-weight: 600;
                  border: 1px solid var(--go); border-radius: 8px; background: var(--go); color: var(--on-go);
                  cursor: pointer; }
                button.quiet { background: transparent; color: inherit; border-color: var(--line); }
                a { color: var(--go); }
                .alert { border: 1px solid var(--bad); color: var(--bad); border-radius: 8px;
                  padding: .75rem 1rem; margin: 1.5rem 0 0; }
                summary { min-height: 44px; cursor: pointer; padding: .5rem 0; }
                code { font-size: .9375rem; white-space: nowrap; }
                ul { padding-left: 1.25rem; }
                </style>
                </head>
                <body>
                <p class="note">Stripe sandbox on this computer. No real card is charged.</p>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(text(title), body);
    }

    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String amount(long minor, String currency) {
        var unit = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
        var format = NumberFormat.getCurrencyInstance(Locale.ENGLISH);
        format.setCurrency(unit);
        var digits = Math.max(0, unit.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minor, digits));
    }

    static String day(long epochSeconds) {
        return DAY.format(Instant.ofEpochSecond(epochSeconds).atOffset(ZoneOffset.UTC));
    }

    static String every(JsonNode recurring) {
        var count = recurring.path("interval_count").asLong(1);
        var unit = recurring.path("interval").asString("month");
        return count == 1 ? "per " + unit : "every " + count + " " + unit + "s";
    }

    static String alert(String words) {
        return words.isEmpty() ? "" : "<p class=\"alert\" role=\"alert\" id=\"problem\">%s</p>".formatted(text(words));
    }

    /** The fields of a card, with what was typed, and which one is wrong. */
    static String cardFields(CardForm form) {
        return """
                <label for="number">Card number</label>
                <input id="number" name="number" inputmode="numeric" autocomplete="cc-number"
                  placeholder="4242 4242 4242 4242" value="%s" %s required>
                <div class="pair">
                <div><label for="expiry">Expiry (MM/YY)</label>
                <input id="expiry" name="expiry" inputmode="numeric" autocomplete="cc-exp" placeholder="12/34"
                  value="%s" %s required></div>
                <div><label for="cvc">Security code</label>
                <input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="123"
                  value="%s" %s required></div>
                </div>
                """.formatted(
                        text(form.number()),
                        form.invalid("number"),
                        text(form.expiry()),
                        form.invalid("expiry"),
                        text(form.cvc()),
                        form.invalid("cvc"));
    }

    static String testCards() {
        return """
                <details class="soft"><summary>Cards to try</summary>
                <ul>
                <li><code>4242 4242 4242 4242</code> pays</li>
                <li><code>4000 0000 0000 0002</code> is declined</li>
                <li><code>4000 0000 0000 9995</code> has no funds</li>
                <li><code>4000 0025 0000 3155</code> asks for 3-D Secure</li>
                <li><code>4000 0000 0000 0341</code> can be saved, fails when charged</li>
                </ul>
                <p>Any date to come, any three digits.</p></details>
                """;
    }
}
