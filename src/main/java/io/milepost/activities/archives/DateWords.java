package io.milepost.activities.archives;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and times as people and exports write them: {@code Oct 4, 2026, 6:30:00 AM} (with whatever kind of space
 * before AM), {@code 04.10.2026, 06:30:00}, {@code 4 oct. 2026 à 06:30}, {@code 2026-10-04T06:30:00Z}.
 */
public final class DateWords {

    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap])?\\.?\\s?(?:m\\b\\.?)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{2,4})");
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    private DateWords() {}

    /**
     * @param time null where only a day is written
     * @param instant the very moment, where the text names its zone
     */
    public record Moment(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Instant instant) {

        public LocalDateTime atTime() {
            return day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        }
    }

    /** What is written, or empty where it is no day that can be. */
    public static Optional<Moment> read(String text, DateOrder order) {
        String plain = plain(text);
        try {
            Instant instant = zoned(plain);
            if (instant != null) {
                OffsetDateTime written = OffsetDateTime.parse(plain.toUpperCase(Locale.ROOT));
                return Optional.of(new Moment(written.toLocalDate(), written.toLocalTime(), instant));
            }
            Matcher figures = FIGURES.matcher(plain);
            if (figures.find()) {
                LocalDate day = day(figures, order);
                return Optional.of(new Moment(day, time(plain.substring(figures.end())), null));
            }
            return inWords(plain);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How these texts write days, as far as they tell: a first figure above 12 is a day, a second one a month's day. */
    public static DateOrder order(Collection<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (String text : texts) {
            Matcher figures = FIGURES.matcher(plain(text));
            if (figures.find() && figures.group(1).length() <= 2) {
                dayFirst += Integer.parseInt(figures.group(1)) > 12 ? 1000 : 0;
                monthFirst += Integer.parseInt(figures.group(2)) > 12 ? 1000 : 0;
                boolean american = plain(text).matches(".*\\d\\s*[ap]\\.?\\s?m.*");
                dayFirst += text.contains(".") && !american ? 1 : 0;
                monthFirst += american && text.contains("/") ? 1 : 0;
            }
        }
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** Whether the text looks like a day at all. */
    static boolean isDay(String text) {
        return read(text, DateOrder.DAY_FIRST).isPresent()
                || read(text, DateOrder.MONTH_FIRST).isPresent();
    }

    /** A time of the day, or null where there is none. */
    static @Nullable LocalTime time(String text) {
        Matcher time = TIME.matcher(plain(text));
        if (!time.find()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null && hour <= 12) {
            hour = hour % 12 + (time.group(4).equals("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    }

    private static @Nullable Instant zoned(String plain) {
        String iso = plain.toUpperCase(Locale.ROOT);
        return iso.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(iso).toInstant()
                : null;
    }

    private static LocalDate day(Matcher figures, DateOrder order) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(2));
        int third = Integer.parseInt(figures.group(3));
        if (figures.group(1).length() > 2) {
            return LocalDate.of(first, second, third);
        }
        int year = third < 100 ? 2000 + third : third;
        return order == DateOrder.DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    /** A month in letters, a year of four figures, and the other figure before the time is the day. */
    private static Optional<Moment> inWords(String plain) {
        Matcher clock = Pattern.compile("\\d{1,2}[:h]\\d{2}").matcher(plain);
        String date = clock.find() ? plain.substring(0, clock.start()) : plain;
        int month = 0;
        int year = 0;
        int day = 0;
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(date);
        while (part.find()) {
            parts.add(part.group());
        }
        for (String each : parts) {
            if (Character.isDigit(each.charAt(0))) {
                if (each.length() == 4) {
                    year = Integer.parseInt(each);
                } else if (each.length() <= 2 && day == 0) {
                    day = Integer.parseInt(each);
                }
            } else if (month == 0) {
                month = MONTHS.getOrDefault(each, 0);
            }
        }
        if (month == 0 || year == 0 || day == 0) {
            return Optional.empty();
        }
        return Optional.of(new Moment(LocalDate.of(year, month, day), time(plain.substring(date.length())), null));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\h\\u202f\\u200e\\u200f]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "de", "es", "fr", "it", "pt", "nl", "da", "sv", "nb")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = SportWords.plain(month.getDisplayName(style, Locale.of(language)));
                    if (!name.isEmpty()) {
                        months.putIfAbsent(name, month.getValue());
                        if (name.length() > 3) {
                            months.putIfAbsent(name.substring(0, 3), month.getValue());
                        }
                    }
                }
            }
        }
        // What the languages disagree on, or abbreviate in ways of their own: French June and July share three letters.
        months.put("juin", 6);
        months.put("juil", 7);
        months.put("sept", 9);
        months.put("mrz", 3);
        months.put("mrt", 3);
        months.put("jui", 0);
        months.put("de", 0);
        return months;
    }
}
