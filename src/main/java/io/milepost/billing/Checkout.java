package io.milepost.billing;

/** What came of the wish to subscribe. */
public sealed interface Checkout {

    /**
     * A page of Stripe waits for the card.
     *
     * @param url where to send the payer
     */
    record Open(String url) implements Checkout {}

    /** The athlete has a subscription that goes on; nobody pays twice. */
    record AlreadySubscribed() implements Checkout {}
}
