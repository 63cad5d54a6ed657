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

    /** What a price of this interval comes to in a month, to the nearest minor unit. */
    public Money perMonth(Money price) {
        var year = price.times(
                switch (this) {
                    case WEEKLY -> 52;
                    case MONTHLY -> 12;
                    case QUARTERLY -> 4;
                    case YEARLY -> 1;
                });
        return new Money(Math.floorDiv(year.minor() + 6, 12), price.currency());
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
