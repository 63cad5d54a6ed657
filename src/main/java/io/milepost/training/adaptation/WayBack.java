package io.milepost.training.adaptation;

import io.milepost.training.templates.ReturnWeek;
import java.util.List;
import java.util.Locale;

/**
 * How to come back after days without a run, towards the same race day: up to five days, go on; six to nine, three easy days
 * at 80 % (practice default); from ten, a week of easy running at 70 %; more than three weeks, the four weeks of the return at
 * the shares of its template, at VDOT times what the days took (Daniels). The rules of adaptation propose it workout by workout.
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

    /** What its weeks come to as shares of a week before the rest, above 0 and up to 1; none where it has no weeks of its own. */
    public List<Double> shares() {
        return this == RETURN ? ReturnWeek.all().stream().map(ReturnWeek::share).toList() : List.of();
    }

    /** The message key of its sentence. */
    public String key() {
        return "training.way-back." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
