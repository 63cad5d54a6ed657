package io.milepost.training.matching;

import java.util.Locale;

/** What became of a planned workout. Shares are of the planned unit, distance or time. */
public enum Compliance {
    /** Its day is to come. */
    PLANNED,
    /** Its day is today. */
    DUE,
    /** Its day is over, and nothing arrived so far; until 36 hours after the day. */
    PENDING,
    /** 80 to 120 %. */
    AS_PLANNED,
    /** Less than 80 %, and ten minutes at least. */
    SHORTER,
    /** More than 120 %. */
    LONGER,
    /** Something else than planned: another sport, or less than ten minutes of it. */
    DIFFERENT,
    /** Done on another day, up to three days away. */
    MOVED,
    /** Nothing was expected that day: sick, injured, away, paused. */
    EXCUSED,
    /** Somebody took it off the plan. */
    DROPPED,
    NOT_DONE,
    /** Nothing that could be recorded was asked: rest, a lesson. */
    UNMEASURED;

    /** Whether training is attached to it, so that it is history and not a plan any more. */
    public boolean isCompleted() {
        return switch (this) {
            case AS_PLANNED, SHORTER, LONGER, DIFFERENT, MOVED -> true;
            case PLANNED, DUE, PENDING, EXCUSED, DROPPED, NOT_DONE, UNMEASURED -> false;
        };
    }

    /** The message key of its word. */
    public String key() {
        return "training.compliance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
