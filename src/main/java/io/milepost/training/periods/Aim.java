package io.milepost.training.periods;

import io.milepost.running.Distance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the days lead to.
 *
 * @param race the distance of the race; null where they lead to none
 * @param day the day of the race; null where they lead to none
 */
public record Aim(@Nullable Distance race, @Nullable LocalDate day) {

    public static final Aim NONE = new Aim(null, null);

    private static final double HALF_FROM_KM = 20;
    private static final double MARATHON_FROM_KM = 30;
    private static final double ULTRA_FROM_KM = 43;

    boolean isRaceDay(LocalDate other) {
        return other.equals(day);
    }

    boolean isHalfOrMore() {
        return race != null && race.km() >= HALF_FROM_KM;
    }

    boolean isMarathon() {
        return race != null && race.km() >= MARATHON_FROM_KM && race.km() < ULTRA_FROM_KM;
    }

    boolean isUltra() {
        return race != null && race.km() >= ULTRA_FROM_KM;
    }
}
