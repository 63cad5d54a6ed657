package io.milepost.billing.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** Stripe's well-known test cards, as far as a membership meets them. */
public enum TestCard {
    PAYS("4242424242424242", "visa", ""),
    DECLINED("4000000000000002", "visa", "Your card was declined. Your bank did not say why. Try another card."),
    NO_FUNDS("4000000000009995", "visa", "Your card has insufficient funds. Try another card."),
    /** Is accepted when it is saved, and declined at every charge. */
    FAILS_WHEN_CHARGED("4000000000000341", "visa", "Your card was declined. Try another card."),
    /** Asks for 3-D Secure at the first payment, then renews without asking. */
    ASKS_FOR_3DS("4000002500003155", "visa", "");

    private final String number;
    private final String brand;
    private final String refusal;

    TestCard(String number, String brand, String refusal) {
        this.number = number;
        this.brand = brand;
        this.refusal = refusal;
    }

    /** The sixteen digits without spaces. */
    public String number() {
        return number;
    }

    String brand() {
        return brand;
    }

    /** What the bank says at a charge; empty if it pays. */
    String refusal() {
        return refusal;
    }

    /** Whether the card may be saved without a charge, as at the start of a trial. */
    boolean canBeSaved() {
        return refusal.isEmpty() || this == FAILS_WHEN_CHARGED;
    }

    static Optional<TestCard> of(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst();
    }
}
