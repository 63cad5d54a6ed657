package io.milepost.activities;

/** What a person may correct of what a source says, each by itself. */
public enum CorrectedField {
    TITLE,
    SPORT,
    RACE,
    /** The day, and when it began. */
    DAY
}
