package io.milepost.training.templates;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The reusable shape of a plan: no dates, no paces, weeks counted towards a race.
 *
 * @param slug its lasting name, also in message keys: {@code training.template.<slug>.name}, {@code .summary} and
 *     {@code .entry}
 * @param version grows with every change of the shape, so that a plan knows what it came from
 * @param units in which its easy runs are rounded and written
 * @param race the distance of the race that it leads to
 * @param days the weekdays that it trains on, in order
 * @param weeks numbered from 1; the race is in the last one
 */
public record Template(
        String slug,
        int version,
        UnitSystem units,
        Distance race,
        List<DayOfWeek> days,
        Entry entry,
        List<Week> weeks) {

    /** @throws IllegalArgumentException unless weeks count from 1 and slots lie on the template's days */
    public Template {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Weeks count from 1");
            }
            for (Slot slot : weeks.get(i).slots()) {
                if (slot.weekday() != null && !days.contains(slot.weekday())) {
                    throw new IllegalArgumentException(slot + " is on none of " + days);
                }
            }
        }
    }

    public String nameKey() {
        return "training.template." + slug + ".name";
    }

    /** For whom it is, in a sentence or two. */
    public String summaryKey() {
        return "training.template." + slug + ".summary";
    }

    /** The entry condition as a sentence. */
    public String entryKey() {
        return "training.template." + slug + ".entry";
    }
}
