package io.milepost.billing;

/**
 * What a practice lives on.
 *
 * @param monthly what active and late subscriptions come to in a month
 * @param paying how many of them there are
 * @param late how many of those owe a payment
 * @param trialing how many are on trial
 * @param paused from how many nothing is collected at present
 * @param ending how many will end by themselves
 */
public record MoneySummary(Money monthly, int paying, int late, int trialing, int paused, int ending) {

    /** Subscriptions that go on, paid or on trial. */
    public int alive() {
        return paying + trialing + paused;
    }
}
