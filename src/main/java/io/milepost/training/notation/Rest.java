package io.milepost.training.notation;

import java.util.Locale;

/** How the athlete recovers between two turns of a repeat. */
public record Rest(Kind kind, Size size) {

    /** What the athlete does meanwhile. */
    public enum Kind {
        JOG,
        WALK,
        STAND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String notation() {
        return kind.word() + " " + size.notation();
    }
}
