package io.milepost.activities;

import java.util.Locale;

/** How far an import of an archive or a list has come. */
public enum ImportState {
    /** Its bytes are still coming in. */
    RECEIVING,
    /** A list that waits until somebody says what its columns hold. */
    WANTS_COLUMNS,
    /** All is here; it waits for its turn. */
    WAITING,
    /** Being read. */
    RUNNING,
    /** Through, as far as it could be read. */
    DONE,
    /** Somebody stopped it; what had come in before is there. */
    STOPPED,
    /** Nothing came of it, for a reason that it names. */
    FAILED;

    /** Whether nothing more will happen to it. */
    public boolean isOver() {
        return this == DONE || this == STOPPED || this == FAILED;
    }

    /** Whether it is at work, or will be without anybody's doing. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }

    /** The message key of its words. */
    public String key() {
        return "activities.imports.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
