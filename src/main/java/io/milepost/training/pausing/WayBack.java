package io.milepost.training.pausing;

import java.util.Locale;

/**
 * How to come back after days without a run, towards the same race day: up to five days, go on; six to nine, three easy days
 * at 80 % (practice default); from ten, a week of easy running at 70 %; more than three weeks, the four weeks of the return at
 * 50, 60, 72 and 85 %, at VDOT times what the days took (Daniels). The rules of adaptation propose it workout by workout.
 */
public enum WayBack {
    GO_ON(0),
    EASY_DAYS(6),
    EASY_WEEK(10),
    RETURN(22);

    private final int from;

    WayBack(int from) {
        this.from = from;
    }

    /** @param daysOff days without a run, 0 or more */
    public static WayBack after(int daysOff) {
        WayBack way = GO_ON;
        for (WayBack each : values()) {
            if (daysOff >= each.from) {
                way = each;
            }
        }
        return way;
    }

    /** The message key of its sentence. */
    public String key() {
        return "training.way-back." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
