package io.milepost.progress.detection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One check-in, as far as a milestone needs to know it.
 *
 * @param energy 1 to 5; may be missing beside a red flag
 * @param pain 0 to 10
 * @param cleared when a coach recorded that training may go on
 */
public record Feeling(
        Instant at,
        LocalDate day,
        OptionalInt energy,
        int pain,
        boolean strideChanged,
        boolean ill,
        boolean redFlag,
        Optional<Instant> cleared) {

    private static final int LOW_ENERGY = 2;
    private static final int PAIN_THAT_STOPS = 4;

    boolean isLow() {
        return energy.isPresent() && energy.getAsInt() <= LOW_ENERGY;
    }

    /** Whoever runs through this is not cheered for it. */
    boolean forbidsCelebration() {
        return redFlag || ill || strideChanged || pain >= PAIN_THAT_STOPS;
    }

    /** Whether a red flag of before still stood at that moment: nobody had cleared it. */
    boolean holds(Instant moment) {
        return redFlag
                && !at.isAfter(moment)
                && cleared.filter(when -> !when.isAfter(moment)).isEmpty();
    }

    boolean mentionsAnyHarm() {
        return forbidsCelebration() || pain > 0;
    }
}
