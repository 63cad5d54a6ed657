package io.milepost.billing.sandbox;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What was typed into a card's fields.
 *
 * @param problem what is wrong, in words; empty if nothing is
 * @param field the name of the wrong field; empty if none or all
 */
record CardForm(String mail, String number, String expiry, String cvc, String problem, String field) {

    static CardForm blank(String mail) {
        return new CardForm(mail, "", "", "", "", "");
    }

    static CardForm of(Map<String, String> fields) {
        return new CardForm(
                fields.getOrDefault("email", "").strip(),
                fields.getOrDefault("number", "").strip(),
                fields.getOrDefault("expiry", "").strip(),
                fields.getOrDefault("cvc", "").strip(),
                "",
                "");
    }

    CardForm wrong(String at, String words) {
        return new CardForm(mail, number, expiry, cvc, words, at);
    }

    /** The same form with the first thing that is wrong with it, if anything. */
    CardForm checked(boolean withMail, Instant now) {
        if (withMail && !mail.matches("[^@\\s]+@[^@\\s]+")) {
            return wrong("email", "Write your e-mail address, for the receipt.");
        }
        if (TestCard.of(number).isEmpty()) {
            return wrong("number", "This sandbox knows test cards only. Try 4242 4242 4242 4242.");
        }
        if (!expiry.matches("(0[1-9]|1[0-2])\\s*/?\\s*\\d\\d")) {
            return wrong("expiry", "Write the expiry date as on the card, like 12/34.");
        }
        if (expires().isBefore(YearMonth.from(now.atOffset(ZoneOffset.UTC)))) {
            return wrong("expiry", "This card has expired. Use another card.");
        }
        if (!cvc.matches("\\d{3,4}")) {
            return wrong("cvc", "Write the three digits from the back of the card.");
        }
        return this;
    }

    private YearMonth expires() {
        return YearMonth.of(
                2000 + Integer.parseInt(expiry.substring(expiry.length() - 2)),
                Integer.parseInt(expiry.substring(0, 2)));
    }

    boolean sound() {
        return problem.isEmpty();
    }

    TestCard card() {
        return TestCard.of(number).orElseThrow();
    }

    String invalid(String name) {
        return name.equals(field) ? "aria-invalid=\"true\" aria-describedby=\"problem\" autofocus" : "";
    }
}
