package io.milepost.training.adaptation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the athlete said of a day.
 *
 * @param low little energy
 * @param pain 0 to 10; 0 too where a coach has cleared it
 * @param hurt pain of 4 or more, or a changed stride
 * @param flagged a red flag that no coach has cleared
 */
public record Word(UUID id, LocalDate day, boolean low, int pain, boolean ill, boolean hurt, boolean flagged) {

    public boolean isWell() {
        return !ill && !hurt && !flagged;
    }
}
