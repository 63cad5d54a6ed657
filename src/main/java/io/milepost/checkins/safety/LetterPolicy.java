package io.milepost.checkins.safety;

import io.milepost.checkins.Advice;
import io.milepost.checkins.RecordCheckIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a coach is written to about: a red flag, and pain that leaves only rest. Who says so three times on a morning gives
 * reason for one letter; a red flag after pain for another. Thresholds: practice defaults.
 */
public final class LetterPolicy {

    private static final Duration QUIET_AFTER_PAIN = Duration.ofHours(12);
    private static final Duration QUIET_AFTER_FLAG = Duration.ofHours(1);

    private LetterPolicy() {}

    public static boolean asksForALetter(RecordCheckIn said) {
        return !said.redFlags().isEmpty() || said.pain() >= Advice.PAIN_THAT_RESTS;
    }

    /**
     * Whether a letter about this goes out now.
     *
     * @param lastFlag when the last letter about a red flag of this athlete went out
     * @param lastAny when the last letter about anything of theirs did
     */
    public static boolean isDue(
            RecordCheckIn said, Optional<Instant> lastFlag, Optional<Instant> lastAny, Instant now) {
        boolean flag = !said.redFlags().isEmpty();
        Optional<Instant> last = flag ? lastFlag : lastAny;
        Duration quiet = flag ? QUIET_AFTER_FLAG : QUIET_AFTER_PAIN;
        return asksForALetter(said)
                && last.filter(at -> at.plus(quiet).isAfter(now)).isEmpty();
    }
}
