package io.milepost.billing;

import io.milepost.roster.AthleteId;

/** The names of slots: what Stripe makes once for what. */
final class Slots {

    static final String PRODUCT = "product:";
    static final String PRICE = "price:";
    static final String CUSTOMER = "customer:";
    private static final String CHECKOUT = "checkout:";

    private Slots() {}

    static String product(PackageId id) {
        return PRODUCT + id.value();
    }

    static String price(PriceId id) {
        return PRICE + id.value();
    }

    static String customer(AthleteId id) {
        return CUSTOMER + id.value();
    }

    static String checkout(AthleteId athlete, PriceId price) {
        return CHECKOUT + athlete.value() + ":" + price.value();
    }
}
