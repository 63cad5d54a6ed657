package io.milepost.connections.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A vendor does not give what it was asked for. Says what kind of trouble it is, and repeats nothing secret. */
public final class SourceTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to make of it. */
    public enum Kind {
        /** The person's permission is gone: they must connect again. */
        WITHDRAWN,
        /** The person gave too little. */
        PERMISSION,
        /** The application's keys are not right. */
        KEYS,
        /** Too much was asked; {@link SourceTrouble#until()} says when to go on. */
        BUSY,
        /** It does not answer, or fails: worth another try. */
        AWAY
    }

    private final Kind kind;
    private final transient @Nullable Instant until;

    private SourceTrouble(Kind kind, String message, @Nullable Instant until, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.until = until;
    }

    public static SourceTrouble of(Kind kind, String message) {
        return new SourceTrouble(kind, message, null, null);
    }

    static SourceTrouble away(String message, @Nullable Throwable cause) {
        return new SourceTrouble(Kind.AWAY, message, null, cause);
    }

    public static SourceTrouble busy(String message, Instant until) {
        return new SourceTrouble(Kind.BUSY, message, until, null);
    }

    public Kind kind() {
        return kind;
    }

    /** When to go on; null where nobody says. */
    public @Nullable Instant until() {
        return until;
    }
}
