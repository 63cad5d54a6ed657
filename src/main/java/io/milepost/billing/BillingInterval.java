package io.milepost.billing;

/** How often a package is paid. */
public enum BillingInterval {
    WEEKLY("week", 1),
    MONTHLY("month", 1),
    QUARTERLY("month", 3),
    YEARLY("year", 1);

    private final String unit;
    private final int count;

    BillingInterval(String unit, int count) {
        this.unit = unit;
        this.count = count;
    }

    /** Stripe's {@code interval}. */
    public String unit() {
        return unit;
    }

    /** Stripe's {@code interval_count}. */
    public int count() {
        return count;
    }
}
