package io.milepost.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A check-in as it was recorded.
 *
 * @param day the athlete's local day
 * @param clearance the coach's record that training may go on, after a red flag, pain or illness
 */
public record CheckIn(
        CheckInId id, Instant at, LocalDate day, RecordCheckIn said, Advice advice, Optional<Clearance> clearance) {

    /** Whether it holds the plan: a red flag that no coach has cleared. */
    public boolean holdsThePlan() {
        return advice == Advice.STOP && clearance.isEmpty();
    }

    public boolean isLow() {
        return said.isLow();
    }

    /** @param note what was said or seen, for example by a physician */
    public record Clearance(Instant at, String note) {}
}
