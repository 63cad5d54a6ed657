package io.milepost.training.periods;

import io.milepost.running.Distance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coach wants of one week.
 *
 * @param monday the week's first day
 * @param volume null where she set none
 * @param easyShare the share of running time that is easy, 0 to 1; null where she set none
 */
public record Target(
        LocalDate monday,
        @Nullable Distance volume,
        @Nullable Double easyShare) {

    /** @throws IllegalArgumentException where the share is none */
    public Target {
        if (easyShare != null && !(easyShare >= 0 && easyShare <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + easyShare);
        }
    }
}
