package io.milepost.tenancy;

/** The life of a practice. */
public enum PracticeStatus {
    TRIAL,
    ACTIVE,
    /** Members are turned away with a plain word; webhooks still count. */
    SUSPENDED,
    CLOSED;

    /** Whether its members are turned away. */
    public boolean isAtRest() {
        return this == SUSPENDED || this == CLOSED;
    }

    /** A closed practice stays closed. */
    boolean canTransitionTo(PracticeStatus next) {
        return switch (this) {
            case TRIAL -> next == ACTIVE || next == SUSPENDED || next == CLOSED;
            case ACTIVE -> next == SUSPENDED || next == CLOSED;
            case SUSPENDED -> next == ACTIVE || next == TRIAL || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
