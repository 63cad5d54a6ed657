package io.milepost.touchpoints;

import io.milepost.roster.AthleteId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete wrote to themselves for the next workout of its kind.
 *
 * @param about the title of the workout that it was learnt in
 * @param day of that workout
 * @param words 1 to {@value #LONGEST} characters
 * @param used when the athlete said that they used it; null while they have not
 */
public record NextTime(
        NextTimeId id,
        AthleteId athlete,
        String about,
        LocalDate day,
        String words,
        @Nullable Instant used) {

    public static final int LONGEST = 300;
}
