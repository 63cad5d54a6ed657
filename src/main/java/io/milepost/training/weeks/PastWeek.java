package io.milepost.training.weeks;

import io.milepost.running.Distance;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A week of an athlete's season that is over.
 *
 * @param monday its first day
 * @param phase as the coach set it, else as its workouts say; null where nobody did
 * @param planned of running, as it stood on the calendar at the end
 * @param done of running, whatever it was for
 * @param target what the coach wanted of it; null where she set nothing
 */
public record PastWeek(
        LocalDate monday,
        @Nullable Phase phase,
        Distance planned,
        Distance done,
        @Nullable Target target) {
    /** The volume that the coach wants of it; zero where she set none. */
    public Distance wanted() {
        return target == null || target.volume() == null ? Distance.ZERO : target.volume();
    }
}
