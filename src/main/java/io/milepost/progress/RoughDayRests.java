package io.milepost.progress;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Tells on which days an athlete rested because it was a rough day. Whoever keeps such rests contributes a Spring bean; while
 * there is none, no rest is excused.
 */
public interface RoughDayRests {

    /** The days from the first to the last, both included. The caller has asked whether the seat may see the athlete. */
    Set<LocalDate> of(AthleteId athlete, LocalDate first, LocalDate last);
}
