package io.milepost.roster;

import io.milepost.tenancy.PracticeId;
import java.util.List;

/**
 * Somebody said something about days off: that they begin, when they end, or that it was a mistake.
 *
 * @param before the absences that hold no more
 * @param after those that hold now; where some took the place of others, as many and in the same order
 * @param words what was said about it; may be empty
 */
public record AbsenceSaid(
        PracticeId practice, AthleteId athlete, List<AbsenceId> before, List<AbsenceId> after, String words) {

    public AbsenceSaid {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
