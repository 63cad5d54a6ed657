package io.milepost.training.season;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What to take on the way.
 *
 * @param everyMinutes one portion each so many minutes, 10 to 120; 0 for nothing at all
 * @param grams of carbohydrate in a portion, 0 to 100
 * @param words what and how: "gel with two sips, water at every station"; up to {@value #LONGEST_WORDS} characters
 */
public record Fuel(int everyMinutes, int grams, String words) {

    public static final int LONGEST_WORDS = 300;
    public static final Fuel NONE = new Fuel(0, 0, "");

    /** So close to the finish nothing helps any more. */
    private static final Duration TOO_LATE = Duration.ofMinutes(15);

    private static final Duration SHORT = Duration.ofMinutes(75);
    private static final Duration VERY_LONG = Duration.ofMinutes(150);

    /** @throws IllegalArgumentException outside these ranges */
    public Fuel {
        words = words.strip();
        boolean often = everyMinutes == 0 || (everyMinutes >= 10 && everyMinutes <= 120);
        if (!often || grams < 0 || grams > 100 || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("a portion each 10 to 120 minutes, of up to 100 g");
        }
    }

    /**
     * What to begin with: nothing up to 75 minutes, then 30 to 60 g an hour, and up to 90 g beyond two and a half hours
     * for a gut that was trained to it; so 25 g each 30 or 25 minutes. The coach knows the athlete.
     *
     * @see <a href="https://doi.org/10.1007/s40279-014-0148-z">Jeukendrup 2014</a>
     */
    public static Fuel usual(Duration goal) {
        if (goal.compareTo(SHORT) <= 0) {
            return NONE;
        }
        return new Fuel(goal.compareTo(VERY_LONG) <= 0 ? 30 : 25, 25, "");
    }

    /** When to take a portion, counted from the start; none in the last quarter of an hour. */
    public List<Duration> times(Duration goal) {
        if (everyMinutes == 0) {
            return List.of();
        }
        long last = goal.minus(TOO_LATE).toMinutes();
        return LongStream.iterate(everyMinutes, minute -> minute <= last, minute -> minute + everyMinutes)
                .mapToObj(Duration::ofMinutes)
                .toList();
    }

    /** Grams of carbohydrate an hour, rounded. */
    public int gramsAnHour() {
        return everyMinutes == 0 ? 0 : Math.round(grams * 60f / everyMinutes);
    }
}
