package io.milepost.activities;

import java.util.List;
import java.util.Locale;

/**
 * Something a reader of this activity should know about its source: what was missing, wrong, or counted here.
 *
 * @param figures in the order and units of {@link Kind#units()}
 */
public record Remark(Kind kind, List<Double> figures) {

    /** What a figure in the sentence means, so that it can be shown in the reader's units. */
    public enum Unit {
        COUNT,
        METRES,
        SECONDS,
        /** Seconds since 1970 in UTC. */
        INSTANT
    }

    /** What there is to say. Whatever bars records is also no ground for paces, alerts or milestones. */
    public enum Kind {
        /** The file's check sum is wrong: every figure may be. */
        CHECKSUM_WRONG(true),
        /** The file ends before it should. */
        CUT_END(true),
        /** Part of the file could not be understood. */
        DAMAGED(true),
        /** There was no summary; the totals are counted from the records. */
        NO_SUMMARY(false),
        /** The clock was never set: there is a course of time but no date. */
        RELATIVE_TIME(true),
        /** The date cannot be true; it is left out. */
        IMPOSSIBLE_DATE(true, Unit.INSTANT),
        /** The times name no zone and were taken as UTC. */
        NO_ZONE(false),
        /** Points of a stretch without any time are left out: how many, and how far they go. */
        POINTS_WITHOUT_TIME(false, Unit.COUNT, Unit.METRES),
        /** Points that go back in time, or lie far outside the activity, are left out. */
        POINTS_OUT_OF_ORDER(false, Unit.COUNT),
        /** Points with impossible coordinates are left out. */
        POINTS_INVALID(false, Unit.COUNT),
        /** Only some points have a position: how many of how many. */
        POSITION_PARTIAL(false, Unit.COUNT, Unit.COUNT),
        /** The position leaps faster than anyone moves. */
        GPS_JUMP(true, Unit.COUNT),
        /** Distance over time is faster than anyone moves; the distance is left out. */
        IMPOSSIBLE_SPEED(true, Unit.METRES, Unit.SECONDS),
        /** The laps add up to another distance than the total. */
        LAPS_DO_NOT_SUM(false, Unit.METRES, Unit.METRES),
        /** The distance was counted from the positions. */
        DISTANCE_FROM_POSITIONS(false),
        /** The heart rate was counted from the records, as the summary has none. */
        HEART_RATE_FROM_RECORDS(false),
        /** The clock was stopped for this long in all. */
        PAUSED(false, Unit.SECONDS),
        /** Shorter than 3½ minutes or 400 m. */
        TOO_SHORT_FOR_RECORDS(true),
        /** The file does not say which sport. */
        SPORT_UNKNOWN(false);

        private final boolean barsRecords;
        private final List<Unit> units;

        Kind(boolean barsRecords, Unit... units) {
            this.barsRecords = barsRecords;
            this.units = List.of(units);
        }

        public boolean barsRecords() {
            return barsRecords;
        }

        public List<Unit> units() {
            return units;
        }

        /** The message key of the sentence. */
        public String key() {
            return "activities.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Remark {
        figures = List.copyOf(figures);
        if (figures.size() != kind.units().size()) {
            throw new IllegalArgumentException(kind + " wants " + kind.units() + ", got " + figures);
        }
    }

    public static Remark of(Kind kind, double... figures) {
        return new Remark(kind, java.util.Arrays.stream(figures).boxed().toList());
    }
}
