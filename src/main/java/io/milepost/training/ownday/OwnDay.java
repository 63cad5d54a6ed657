package io.milepost.training.ownday;

import java.time.LocalDate;
import java.util.Set;

/**
 * The day of one athlete, as far as it matters for what they may change. Days are the athlete's local days.
 *
 * @param allowance by how many days the coach lets them move a workout within its week; 0 for not at all
 * @param busy the days of this week on which something else than a rest is planned already
 * @param demanding those of them that want an easy day on either side
 */
public record OwnDay(LocalDate today, Standing standing, int allowance, Set<LocalDate> busy, Set<LocalDate> demanding) {

    public OwnDay {
        busy = Set.copyOf(busy);
        demanding = Set.copyOf(demanding);
    }
}
