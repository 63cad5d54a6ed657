package io.milepost.activities.archives;

import io.milepost.running.Distance;
import java.util.Locale;

/** The unit of a list's column of distances. */
public enum LengthUnit {
    KILOMETRES(1_000),
    MILES(Distance.MILE.metres()),
    METRES(1);

    private final double metres;

    LengthUnit(double metres) {
        this.metres = metres;
    }

    double metres() {
        return metres;
    }

    /** The message key of its words. */
    public String key() {
        return "activities.list.lengths." + name().toLowerCase(Locale.ROOT);
    }
}
