package io.milepost.training.assigning;

import java.util.Locale;

/** How far an action is. */
public enum ActionState {
    /** Athletes are chosen, nothing is saved. */
    DRAFT,
    RUNNING,
    /** Somebody stopped it, or it could not go on; it can be taken up where it was left. */
    STOPPED,
    DONE,
    /** Being taken back. */
    UNDOING,
    /** Taken back as far as it could be. */
    UNDONE;

    /** Whether it is being worked on. */
    public boolean isUnderWay() {
        return this == RUNNING || this == UNDOING;
    }

    /** The message key of its name. */
    public String key() {
        return "training.assign.state." + name().toLowerCase(Locale.ROOT);
    }
}
