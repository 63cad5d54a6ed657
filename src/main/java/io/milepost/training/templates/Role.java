package io.milepost.training.templates;

import java.util.Locale;

/** What a day is for within its week. */
public enum Role {
    /** The session that the week is built around. */
    KEY,
    LONG,
    /** Fills the week up to its volume. */
    EASY,
    /** A race on the way, to test the paces. */
    TUNE_UP,
    /** Something that is no run: a lesson, strength. */
    SESSION,
    REST,
    /** The race that the plan is for. */
    RACE;

    /** The message key of a day's short title. */
    public String titleKey() {
        return "training.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
