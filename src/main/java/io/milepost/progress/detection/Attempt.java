package io.milepost.progress.detection;

import io.milepost.running.QualifyingStandard;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A race that was run while a goal asked for a standard over its distance.
 *
 * @param goal the goal's id, which stays when the result is corrected
 * @param race whose standard it is, or the goal's name
 * @param standard what a result of that day must meet
 * @param netDropMetres how far the course falls, by the recording; 0 where nobody recorded it
 */
public record Attempt(UUID goal, String race, QualifyingStandard standard, RaceEffort result, double netDropMetres) {

    LocalDate day() {
        return result.day();
    }
}
