package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What taking over the present version of its template would change of a plan, from tomorrow on.
 *
 * @param to the template's present version
 * @param lines in order of days; days that stay as they are without anybody's doing are none
 */
public record PlanUpdate(UUID plan, AthleteId athlete, String title, int to, List<Line> lines) {

    public PlanUpdate {
        lines = List.copyOf(lines);
    }

    /** What becomes of a day. */
    public enum Fate {
        CHANGES,
        COMES,
        GOES,
        /** Somebody changed, moved or dropped it by hand, or trained it: it stays. */
        STAYS;

        /** The message key of its word. */
        public String key() {
            return "training.update." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One day.
     *
     * @param before what is planned now; null where nothing is
     * @param after what the template asks for now; null where it asks for nothing
     */
    public record Line(
            LocalDate day,
            Fate fate,
            @Nullable Workout before,
            @Nullable Workout after) {}

    /** Whether there is anything to take over. */
    public boolean changesSomething() {
        return changes() > 0;
    }

    /** On how many days something would change. */
    public long changes() {
        return lines.stream().filter(line -> line.fate() != Fate.STAYS).count();
    }
}
