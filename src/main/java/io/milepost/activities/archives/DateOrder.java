package io.milepost.activities.archives;

/** How a list writes days in figures. Where a month is a word, or the year stands first, there is nothing to choose. */
public enum DateOrder {
    /** 4/10/2026 is in October. */
    DAY_FIRST,
    /** 4/10/2026 is in April. */
    MONTH_FIRST;

    /** The message key of its words. */
    public String key() {
        return "activities.list.dates." + (this == DAY_FIRST ? "day-first" : "month-first");
    }
}
