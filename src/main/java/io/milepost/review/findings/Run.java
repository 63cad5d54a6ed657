package io.milepost.review.findings;

import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.Pace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run, as far as a review needs to know it; null for what is not known.
 *
 * @param day the athlete's local day
 * @param speed whether its name says that it was meant to be fast
 * @param time on the clock, standing still left out
 * @param pace of the whole, grade-adjusted
 * @param fastestEight the pace of its fastest eight minutes, grade-adjusted
 * @param effort how its time divides by the paces that were valid on its day
 */
public record Run(
        UUID activity,
        LocalDate day,
        boolean race,
        boolean speed,
        @Nullable Distance distance,
        @Nullable Duration time,
        @Nullable Pace pace,
        @Nullable Pace fastestEight,
        @Nullable IntensityShare effort) {

    double metres() {
        return distance == null ? 0 : distance.metres();
    }

    double seconds() {
        return time == null ? 0 : time.toMillis() / 1_000.0;
    }
}
