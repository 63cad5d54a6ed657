package io.milepost.training.season;

import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan for the day of a race.
 *
 * @param race its name, 1 to {@value #LONGEST_NAME} characters
 * @param goal the time aimed for, from a minute to two days
 * @param start the local time of the gun; null while nobody knows
 * @param checklist what to have and to do, at most {@value #MOST_LINES} lines of up to {@value #LONGEST_LINE} characters
 * @param words what the coach says for the day, up to {@value #LONGEST_WORDS} characters; may be empty
 */
public record RaceDay(
        AthleteId athlete,
        LocalDate day,
        String race,
        Distance distance,
        Duration goal,
        Pacing pacing,
        @Nullable LocalTime start,
        Fuel fuel,
        List<String> checklist,
        String words) {

    public static final int LONGEST_NAME = 80;
    public static final int MOST_LINES = 30;
    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_WORDS = 1000;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(2);

    /** @throws IllegalArgumentException outside these ranges */
    public RaceDay {
        race = race.strip();
        words = words.strip();
        checklist = checklist.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean named = !race.isEmpty() && race.length() <= LONGEST_NAME && words.length() <= LONGEST_WORDS;
        boolean listed =
                checklist.size() <= MOST_LINES && checklist.stream().allMatch(line -> line.length() <= LONGEST_LINE);
        if (!named || !listed || !isGoal(goal) || distance.isZero()) {
            throw new IllegalArgumentException("a race has a name, a distance and a time");
        }
    }

    /** Whether a time is one that a race takes. */
    public static boolean isGoal(Duration time) {
        return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
    }
}
