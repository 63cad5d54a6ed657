package io.milepost.training.templates;

import io.milepost.running.Distance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week of a template.
 *
 * @param number from 1
 * @param volume what the week comes to; null where the named workouts are all there is
 * @param slots the named workouts in order of days, at last what hangs on the race
 */
public record Week(int number, Phase phase, @Nullable Volume volume, List<Slot> slots) {

    public Week {
        slots = slots.stream().sorted(Slot.BY_DAY).toList();
    }

    /** How far the week comes to, the plan's race aside; null where that is not fixed. */
    public @Nullable Distance total() {
        return volume instanceof Volume.Fixed fixed ? fixed.distance() : null;
    }
}
