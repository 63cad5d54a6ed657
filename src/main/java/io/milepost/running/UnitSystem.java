package io.milepost.running;

/** How a person counts distance: in kilometres or in miles. */
public enum UnitSystem {
    METRIC(Distance.km(1)),
    IMPERIAL(Distance.miles(1));

    private final Distance unit;

    UnitSystem(Distance unit) {
        this.unit = unit;
    }

    /** One kilometre or one mile. */
    public Distance unit() {
        return unit;
    }

    /** So many kilometres or miles. */
    public Distance distance(double count) {
        return unit.times(count);
    }
}
