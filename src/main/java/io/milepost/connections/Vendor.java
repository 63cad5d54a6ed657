package io.milepost.connections;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where activities may come from by themselves. */
public enum Vendor {
    STRAVA("Strava", "Strava"),
    GARMIN("Garmin", "Garmin Connect");

    private final String brand;
    private final String label;

    Vendor(String brand, String label) {
        this.brand = brand;
        this.label = label;
    }

    /** Its short name, the same in every language. */
    public String brand() {
        return brand;
    }

    /** Its whole name, the same in every language. */
    public String label() {
        return label;
    }

    /** Its name in addresses and message keys. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Vendor> ofPath(String path) {
        return Arrays.stream(values())
                .filter(vendor -> vendor.path().equals(path))
                .findFirst();
    }
}
