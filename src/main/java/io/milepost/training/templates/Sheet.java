package io.milepost.training.templates;

import io.milepost.running.Distance;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a shipped template, one line for each: {@code BUILD 36mi | TUE KEY 2mi E, 3x6min T jog 1min | SUN LONG 14mi
 * E}. The volume is a distance, {@code 50% 30min} (a share of before, no filling run longer than this), or {@code -}; a
 * slot hangs on a weekday, or as {@code RACE-1} so many days before the race.
 */
final class Sheet {

    private static final String BEFORE_RACE = "RACE-";

    private Sheet() {}

    static List<Week> weeks(String text) {
        List<Week> weeks = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] cells = line.split("\\s*\\|\\s*");
            String[] head = cells[0].split(" +");
            weeks.add(new Week(
                    weeks.size() + 1,
                    Phase.valueOf(head[0]),
                    volume(head),
                    Arrays.stream(cells).skip(1).map(Sheet::slot).toList()));
        });
        return weeks;
    }

    private static @Nullable Volume volume(String[] head) {
        String size = head[1];
        if (size.equals("-")) {
            return null;
        }
        if (size.endsWith("%")) {
            return new Volume.OfBefore(number(size, "%") / 100, Duration.ofMinutes((long) number(head[2], "min")));
        }
        return new Volume.Fixed(
                size.endsWith("mi") ? Distance.miles(number(size, "mi")) : Distance.km(number(size, "km")));
    }

    private static double number(String text, String unit) {
        return Double.parseDouble(text.substring(0, text.length() - unit.length()));
    }

    private static Slot slot(String cell) {
        String[] parts = cell.split(" ", 3);
        Role role = Role.valueOf(parts[1]);
        return parts[0].startsWith(BEFORE_RACE)
                ? Slot.beforeRace(Integer.parseInt(parts[0].substring(BEFORE_RACE.length())), role, parts[2])
                : Slot.on(weekday(parts[0]), role, parts[2]);
    }

    private static DayOfWeek weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No weekday: " + word));
    }
}
