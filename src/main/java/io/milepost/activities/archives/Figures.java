package io.milepost.activities.archives;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and durations as lists write them, with a comma or a point, with or without their unit. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,'\\s]*");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):)?(\\d{1,3}):(\\d{1,2})(?:[.,]\\d+)?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d+)\\s*h[a-z]*\\.?\\s*(?:(\\d+)\\s*(?:m(?:in[a-z]*)?|['′])?)?\\.?\\s*(?:(\\d+)\\s*(?:s[a-z]*|[\"″])?)?");
    private static final Pattern MINUTES =
            Pattern.compile("()(\\d+)\\s*(?:m(?:in[a-z]*)?|['′])\\.?\\s*(?:(\\d+)\\s*(?:s[a-z]*|[\"″])?)?");

    private Figures() {}

    /** The first number in the text; where both a comma and a point stand in it, the last of them parts the decimals. */
    static OptionalDouble number(String text) {
        Matcher number = NUMBER.matcher(text.replace('\u00a0', ' ').replace('\u202f', ' '));
        if (!number.find()) {
            return OptionalDouble.empty();
        }
        String digits = number.group().strip().replaceAll("['\\s]", "").replaceAll("[.,]+$", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            digits = comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        } else if (comma >= 0) {
            // 1,234,567 has commas between thousands; a single one before three digits could be either: decimals.
            digits = digits.indexOf(',') == comma ? digits.replace(',', '.') : digits.replace(",", "");
        } else if (digits.indexOf('.') != point) {
            digits = digits.replace(".", "");
        }
        try {
            return OptionalDouble.of(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    static OptionalDouble positive(String text) {
        OptionalDouble number = number(text);
        return number.isPresent() && number.getAsDouble() > 0 ? number : OptionalDouble.empty();
    }

    static OptionalInt whole(String text, int least, int most) {
        OptionalDouble number = number(text);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        long whole = Math.round(number.getAsDouble());
        return whole < least || whole > most ? OptionalInt.empty() : OptionalInt.of((int) whole);
    }

    /** {@code 1:02:03}, {@code 62:03}, {@code 1h 2min}; else a number of the unit. */
    static OptionalDouble seconds(String text, DurationUnit unit) {
        String plain = text.strip();
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            int first = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
            return OptionalDouble.of(
                    first * 3_600.0 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3)));
        }
        for (Pattern spoken : List.of(HOURS, MINUTES)) {
            Matcher parts = spoken.matcher(plain.toLowerCase(Locale.ROOT));
            if (parts.matches()) {
                return OptionalDouble.of(part(parts, 1) * 3_600 + part(parts, 2) * 60 + part(parts, 3));
            }
        }
        OptionalDouble number = positive(plain);
        return number.isEmpty() ? number : OptionalDouble.of(number.getAsDouble() * unit.seconds());
    }

    private static double part(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null || digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }
}
