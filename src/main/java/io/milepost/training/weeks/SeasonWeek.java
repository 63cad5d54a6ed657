package io.milepost.training.weeks;

import io.milepost.running.Distance;
import io.milepost.training.periods.Concern;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week of an athlete's season.
 *
 * @param monday its first day
 * @param phase as the coach set it, else as its workouts say; null where nobody did
 * @param planned of running, with what was run of it so far; the race of the plan aside
 * @param longest the longest run of it, races aside
 * @param easyShare of the planned running time, 0 to 1
 * @param races the days of races
 * @param target what the coach wants of it; null where she set nothing
 * @param version of what the coach wants, for whoever changes it; null where nobody said anything
 * @param concerns what there is to say about it
 */
public record SeasonWeek(
        LocalDate monday,
        @Nullable Phase phase,
        Distance planned,
        Distance longest,
        double easyShare,
        List<LocalDate> races,
        @Nullable Target target,
        @Nullable Long version,
        List<Concern> concerns) {

    public SeasonWeek {
        races = List.copyOf(races);
        concerns = List.copyOf(concerns);
    }

    /** The volume that the coach wants of it; zero where she set none. */
    public Distance wanted() {
        return target == null || target.volume() == null ? Distance.ZERO : target.volume();
    }
}
