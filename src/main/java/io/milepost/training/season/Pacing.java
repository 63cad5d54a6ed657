package io.milepost.training.season;

import java.util.Locale;

/** How the goal time is spread over a race. */
public enum Pacing {
    /** The same pace from the start to the finish. */
    EVEN,
    /** The second half one per cent faster than the first. */
    NEGATIVE,
    /** The first tenth two per cent slower than the rest, against the crowd and the nerves. */
    CAREFUL_START;

    /** The message key of its name. */
    public String key() {
        return "training.race-day.pacing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The share of the goal time that has gone by at a share of the distance: 0 at the start, 1 at the finish, rising.
     *
     * @param way from 0 to 1
     */
    double elapsed(double way) {
        return switch (this) {
            case EVEN -> way;
            case NEGATIVE -> piecewise(way, 0.5, 1.01);
            case CAREFUL_START -> piecewise(way, 0.1, 1.02);
        };
    }

    /** Until the bend at a pace of {@code slower} times the pace after it. */
    private static double piecewise(double way, double bend, double slower) {
        double pace = 1 / (bend * slower + (1 - bend));
        return way <= bend ? way * slower * pace : bend * slower * pace + (way - bend) * pace;
    }
}
