package io.milepost.activities.archives;

import io.milepost.activities.Sport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of one activity. Empty means that it does not say.
 *
 * @param line where it stands in its list, from 1
 * @param file the name of the recording that it belongs to, as the list gives it
 * @param start the moment it began; empty where only the day is known
 * @param day in the athlete's zone, where the list speaks of days instead of moments
 * @param sport UNKNOWN where the list does not say, or in words that are not known here
 * @param timerSeconds the time that the clock ran, or was moved in
 * @param effort from 1 to 10
 */
public record Told(
        int line,
        Optional<String> file,
        Optional<Instant> start,
        Optional<LocalDate> day,
        Optional<String> title,
        Sport sport,
        boolean race,
        OptionalInt effort,
        Optional<String> words,
        OptionalDouble distanceMetres,
        OptionalDouble timerSeconds,
        OptionalDouble elapsedSeconds,
        OptionalDouble ascentMetres,
        OptionalInt averageHeartRate,
        OptionalInt maxHeartRate) {

    /** The clock's time, else the time from start to end. */
    public OptionalDouble anyTime() {
        return timerSeconds.isPresent() ? timerSeconds : elapsedSeconds;
    }

    /** Puts one together, a figure after the other. */
    static final class Draft {

        final int line;
        Optional<String> file = Optional.empty();
        Optional<Instant> start = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        Optional<String> title = Optional.empty();
        Sport sport = Sport.UNKNOWN;
        boolean race;
        OptionalInt effort = OptionalInt.empty();
        Optional<String> words = Optional.empty();
        OptionalDouble distance = OptionalDouble.empty();
        OptionalDouble timer = OptionalDouble.empty();
        OptionalDouble elapsed = OptionalDouble.empty();
        OptionalDouble ascent = OptionalDouble.empty();
        OptionalInt averageHeartRate = OptionalInt.empty();
        OptionalInt maxHeartRate = OptionalInt.empty();

        Draft(int line) {
            this.line = line;
        }

        static Optional<String> text(@Nullable String text) {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        }

        Told told() {
            return new Told(
                    line,
                    file,
                    start,
                    day,
                    title,
                    sport,
                    race,
                    effort,
                    words,
                    distance,
                    timer,
                    elapsed,
                    ascent,
                    averageHeartRate,
                    maxHeartRate);
        }
    }
}
