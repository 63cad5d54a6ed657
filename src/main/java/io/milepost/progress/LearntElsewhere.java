package io.milepost.progress;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows what athletes learnt beside the lessons of their calendar. Whoever keeps such things contributes a Spring bean; the
 * athlete's sentence about where it was of use is asked and kept here.
 */
public interface LearntElsewhere {

    /**
     * What was learnt and could be used since, with the days from the first to the last, both included. The caller has asked
     * whether the seat may see the athlete.
     */
    List<Lesson> of(AthleteId athlete, LocalDate first, LocalDate last);

    /** One that the athlete who is signed in learnt; empty for what is none of theirs, or was never to be used so far. */
    Optional<Lesson> mine(UUID id);

    /** The athlete told where it was of use. */
    void used(UUID id);
}
