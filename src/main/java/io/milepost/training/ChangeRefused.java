package io.milepost.training;

import java.util.Locale;

/** Why a calendar stays as it is. */
public final class ChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason, with one sentence each. */
    public enum Reason {
        /** The workout was trained; what was done is not rewritten. */
        COMPLETED,
        /** Somebody changed the workout after the editor saw it. */
        CHANGED_MEANWHILE,
        /** The workout was dropped. */
        DROPPED,
        /** A copy would land before the athlete's today. */
        PAST_DAY,
        /** A copy would land on a day that was trained. */
        TRAINED_DAY;

        /** The message key of the sentence. */
        public String key() {
            return "training.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    ChangeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The message key of the sentence. */
    public String key() {
        return reason.key();
    }
}
