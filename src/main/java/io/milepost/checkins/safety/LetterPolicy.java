package io.milepost.checkins.safety;

import io.milepost.checkins.Advice;
import io.milepost.checkins.RecordCheckIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a check-in is worth a letter to the coach, beside its place on the Desk: whatever leaves only rest or less. A letter
 * about the same is not written over and over: not again within half a day about pain, and within three days about an
 * illness, whose every morning says the same. Practice defaults.
 */
public final class LetterPolicy {

    private static final Duration QUIET_AFTER_PAIN = Duration.ofHours(12);
    private static final Duration QUIET_AFTER_FLAG = Duration.ofHours(1);
    private static final Duration QUIET_AFTER_ILLNESS = Duration.ofDays(3);

    private LetterPolicy() {}

    /** What a letter is about, gravest first. */
    public enum Matter {
        RED_FLAG(QUIET_AFTER_FLAG),
        PAIN(QUIET_AFTER_PAIN),
        ILLNESS(QUIET_AFTER_ILLNESS);

        private final Duration quiet;

        Matter(Duration quiet) {
            this.quiet = quiet;
        }

        /** The last part of its message keys: {@code red-flag}, {@code pain} or {@code illness}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The gravest matter that a check-in tells of; empty where it asks for no letter. */
    public static Optional<Matter> matter(RecordCheckIn said) {
        if (!said.redFlags().isEmpty()) {
            return Optional.of(Matter.RED_FLAG);
        }
        if (said.pain() >= Advice.PAIN_THAT_RESTS || said.strideChanged()) {
            return Optional.of(Matter.PAIN);
        }
        return said.ill() ? Optional.of(Matter.ILLNESS) : Optional.empty();
    }

    /**
     * Whether a letter about this goes out now.
     *
     * @param last when the last letter about this or something graver of the athlete's went out
     */
    public static boolean isDue(Matter matter, Optional<Instant> last, Instant now) {
        return last.filter(at -> at.plus(matter.quiet).isAfter(now)).isEmpty();
    }
}
