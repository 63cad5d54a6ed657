package io.milepost.billing.stripe;

import org.jspecify.annotations.Nullable;

/**
 * What a checkout session is to sell. Equal wishes make equal requests, so that one may be sent again under its key.
 *
 * @param trialDays free days before the first payment; null without a trial
 * @param reference our id of the athlete, for people who look at Stripe's dashboard
 */
public record CheckoutWish(
        String customer,
        String price,
        @Nullable Integer trialDays,
        String successUrl,
        String cancelUrl,
        String reference) {}
