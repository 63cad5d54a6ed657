package io.milepost.running;

/** A distance and a time from which no VDOT follows, with the reason, so that a screen can say it in words. */
public final class NoVdotException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NoVdotException(Reason reason) {
        super("No VDOT: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** Under three and a half minutes. */
        TOO_SHORT,
        /** Faster than anyone has run: a typing error, or a watch that jumped. */
        TOO_FAST,
        /** Slower than a steady walk. */
        TOO_SLOW
    }
}
