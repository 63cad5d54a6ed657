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
    /** Something else than planned: less than ten minutes of it. */
    DIFFERENT,
    NOT_DONE,
    /** Nothing that could be recorded was asked: rest, a lesson. */
    UNMEASURED;

    /** Whether training is attached to it, so that it is history and not a plan any more. */
    public boolean isCompleted() {
        return this == AS_PLANNED || this == SHORTER || this == LONGER || this == DIFFERENT;
    }

    /** The message key of its word. */
    public String key() {
        return "training.compliance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
