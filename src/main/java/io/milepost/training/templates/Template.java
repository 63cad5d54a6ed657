package io.milepost.training.templates;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The reusable shape of a plan: no dates, no paces, weeks counted towards a race, or towards its last day.
 *
 * @param slug its lasting name: a word for Milepost's own, an id for a practice's
 * @param version grows with every change of the shape, so that a plan knows what it came from
 * @param units in which its easy runs are rounded and written
 * @param race the distance of the race that it leads to; null where it leads to none
 * @param days the weekdays that it trains on, in order
 * @param weeks numbered from 1; the race is in the last one
 */
public record Template(
        String slug,
        int version,
        TemplateText text,
        UnitSystem units,
        @Nullable Distance race,
        List<DayOfWeek> days,
        Entry entry,
        List<Week> weeks) {

    public static final int MOST_WEEKS = 52;

    /** @throws IllegalArgumentException without a day, or unless weeks count from 1 and slots lie on the template's days */
    public Template {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A template trains on a day at least");
        }
        if (weeks.isEmpty() || weeks.size() > MOST_WEEKS) {
            throw new IllegalArgumentException("A template has 1 to " + MOST_WEEKS + " weeks");
        }
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

    /** One to begin with: weeks of base with nothing in them yet, and no race. */
    public static Template blank(TemplateText text, UnitSystem units, List<DayOfWeek> days, int weeks) {
        return new Template(
                "",
                1,
                text,
                units,
                null,
                days.stream().sorted().toList(),
                Entry.OPEN,
                IntStream.rangeClosed(1, weeks)
                        .mapToObj(number -> new Week(number, Phase.BASE, null, List.of()))
                        .toList());
    }

    /** The same, as a change of another version. */
    public Template at(int otherVersion) {
        return new Template(slug, otherVersion, text, units, race, days, entry, weeks);
    }

    /** A shipped one with its cues in words. @param words gives the words of a message key */
    public Template inWords(UnaryOperator<String> words) {
        List<Week> told = weeks.stream()
                .map(week -> new Week(
                        week.number(),
                        week.phase(),
                        week.volume(),
                        week.slots().stream()
                                .map(slot -> new Slot(
                                        slot.role(),
                                        slot.weekday(),
                                        slot.beforeRace(),
                                        ShippedCues.inWords(slot.workout(), words)))
                                .toList()))
                .toList();
        return new Template(slug, version, text, units, race, days, entry, told);
    }

    /** Whether nothing is written in it, so that there is nothing to lay out. */
    public boolean isEmpty() {
        return weeks.stream()
                .allMatch(week -> week.volume() == null && week.slots().isEmpty());
    }

    /** Whether Milepost ships it; else it is the practice's own. */
    public boolean isShipped() {
        return text instanceof TemplateText.Shipped;
    }

    /** Whether it leads back to running: its weeks are shares of what the athlete ran before. */
    public boolean isReturn() {
        return weeks.stream().anyMatch(week -> week.volume() instanceof Volume.OfBefore);
    }

    /** What it is called, where {@code words} gives the words of a message key. */
    public String name(UnaryOperator<String> words) {
        return text.name(words);
    }
}
