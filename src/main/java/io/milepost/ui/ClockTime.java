package io.milepost.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times that people write: {@code 41:20} is minutes and seconds, {@code 3:04:59} begins with hours. */
public final class ClockTime {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?<hours>\\d{1,2}):(?=\\d{1,2}:))?(?<minutes>\\d{1,3}):(?<seconds>[0-5]?\\d)");
    private static final int MINUTES_PER_HOUR = 60;

    private ClockTime() {}

    /** The time, or empty where the text is none; after hours there are at most 59 minutes. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String hours = matcher.group("hours");
        long minutes = Long.parseLong(matcher.group("minutes"));
        if (hours != null && minutes >= MINUTES_PER_HOUR) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(minutes)
                .plusSeconds(Long.parseLong(matcher.group("seconds"))));
    }
}
