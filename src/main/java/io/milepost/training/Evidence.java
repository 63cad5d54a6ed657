package io.milepost.training;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a change of a plan leans on.
 *
 * @param id at the door of the module that keeps it; null for a figure
 * @param words what it says in one short sentence, as it was when the change was made; up to {@value #LONGEST} characters
 */
public record Evidence(Kind kind, @Nullable UUID id, String words) {

    public static final int LONGEST = 300;

    /** Where the evidence is kept. */
    public enum Kind {
        ACTIVITY,
        WORKOUT,
        /** An accepted finding of a review. */
        FINDING,
        RACE_RESULT,
        CHECK_IN,
        /** Days on which the athlete was excused: sick, injured, away, paused. */
        ABSENCE,
        /** A figure that was worked out, such as the form of that day. */
        FIGURE;

        /** The message key of its name. */
        public String key() {
            return "training.evidence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException without words, or with too many */
    public Evidence {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("evidence says something in up to 300 characters");
        }
    }
}
