package io.milepost.activities.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Numbers and times as GPX and TCX write them. */
final class XmlValues {

    /** A time, and whether it named its zone; where it did not, it is taken as UTC. */
    record Moment(Instant instant, boolean zoned) {}

    private XmlValues() {}

    /** NaN where there is no number. */
    static double number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 100) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static @Nullable Moment moment(@Nullable String text) {
        if (text == null || text.length() < 10 || text.length() > 60) {
            return null;
        }
        try {
            TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return switch (parsed) {
                case OffsetDateTime zoned -> new Moment(zoned.toInstant(), true);
                case LocalDateTime local -> new Moment(local.toInstant(ZoneOffset.UTC), false);
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A name as people write it, cut to a sensible length; null where there is none. */
    static @Nullable String title(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return null;
        }
        return line.length() > 120 ? line.substring(0, 119) + "…" : line;
    }
}
