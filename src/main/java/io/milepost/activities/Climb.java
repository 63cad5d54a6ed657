package io.milepost.activities;

/**
 * Metres climbed and descended. The figure depends on how it was counted, so it never stands without its method.
 */
public record Climb(double ascentMetres, double descentMetres, Method method) {

    /** How the metres were counted. */
    public enum Method {
        /** The recording device counted, by a rule of its own. */
        DEVICE,
        /** Counted here from the altitude samples: a rise or fall counts once it reaches 2 m from the last turning point. */
        TWO_METRE_THRESHOLD
    }

    public Climb {
        if (!(ascentMetres >= 0) || !(descentMetres >= 0)) {
            throw new IllegalArgumentException("A climb is not negative: " + ascentMetres + ", " + descentMetres);
        }
    }
}
