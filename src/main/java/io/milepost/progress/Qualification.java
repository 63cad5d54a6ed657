package io.milepost.progress;

import io.milepost.running.QualifyingStandard;
import java.time.LocalDate;

/**
 * The standard that somebody must meet with a result of a day, and for which race.
 *
 * @param edition the year of the race that the result would count for
 * @param standardsOf the year whose standards these are; an earlier one where nobody has told newer ones
 * @param age on {@code raceDay}
 * @param raceDay the day of that edition
 * @param windowConfirmed whether it is certain that the result counts for this edition
 * @param standardConfirmed whether the organiser's own word is behind the figure, and for this edition
 */
public record Qualification(
        String race,
        int edition,
        int standardsOf,
        QualifyingStandard standard,
        int age,
        LocalDate raceDay,
        boolean windowConfirmed,
        boolean standardConfirmed) {}
