package io.milepost.checkins;

import io.milepost.activities.BodyPart;
import io.milepost.activities.Niggle;
import io.milepost.roster.AthleteId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an athlete is, in their own estimate.
 *
 * @param energy 1 (empty) to 5 (full); may be left out only beside a red flag, which nothing may hold up, or beside pain
 * @param sleep 1 (bad) to 5 (good), if said
 * @param soreness 1 (none) to 5 (very sore), if said
 * @param mood 1 (low) to 5 (high), if said
 * @param stress 1 (none) to 5 (too much), if said
 * @param pain 0 (none) to 10
 * @param painPlace where it hurts, if said; never without pain
 * @param strideChanged whether the pain changes how they run
 * @param words one line, at most 500 characters; may be empty
 */
public record RecordCheckIn(
        AthleteId athlete,
        @Nullable Integer energy,
        @Nullable Integer sleep,
        @Nullable Integer soreness,
        @Nullable Integer mood,
        @Nullable Integer stress,
        int pain,
        @Nullable BodyPart painPlace,
        boolean strideChanged,
        boolean ill,
        Set<RedFlag> redFlags,
        String words) {

    public static final int LONGEST_WORDS = 500;
    private static final int LOW_ENERGY = 2;

    /** @throws IllegalArgumentException outside the scales, or where the words are too long */
    public RecordCheckIn {
        requireOneToFive(energy);
        requireOneToFive(sleep);
        requireOneToFive(soreness);
        requireOneToFive(mood);
        requireOneToFive(stress);
        if (pain < 0 || pain > 10) {
            throw new IllegalArgumentException("pain is 0 to 10: " + pain);
        }
        painPlace = pain == 0 ? null : painPlace;
        words = words.strip();
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("at most 500 characters of words");
        }
        EnumSet<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        flags.addAll(redFlags);
        redFlags = Collections.unmodifiableSet(flags);
        if (energy == null && redFlags.isEmpty() && pain == 0) {
            throw new IllegalArgumentException("a check-in says how much energy there is, unless something hurts");
        }
    }

    /** Without stress and a place of the pain. */
    public RecordCheckIn(
            AthleteId athlete,
            @Nullable Integer energy,
            @Nullable Integer sleep,
            @Nullable Integer soreness,
            @Nullable Integer mood,
            int pain,
            boolean strideChanged,
            boolean ill,
            Set<RedFlag> redFlags,
            String words) {
        this(athlete, energy, sleep, soreness, mood, null, pain, null, strideChanged, ill, redFlags, words);
    }

    /** Nothing but what hurt, as it was said with training. */
    static RecordCheckIn pain(AthleteId athlete, Niggle worst) {
        return new RecordCheckIn(
                athlete, null, null, null, null, null, worst.level(), worst.place(), false, false, Set.of(), "");
    }

    /** Energy of 1 or 2. */
    public boolean isLow() {
        return energy != null && energy <= LOW_ENERGY;
    }

    private static void requireOneToFive(@Nullable Integer value) {
        if (value != null && (value < 1 || value > 5)) {
            throw new IllegalArgumentException("a scale runs from 1 to 5: " + value);
        }
    }
}
