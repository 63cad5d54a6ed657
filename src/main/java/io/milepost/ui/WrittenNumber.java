package io.milepost.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number as people write it: a comma and a full stop both part the fraction, whatever the language. A browser's own number
 * field drops the comma that its language does not know, and makes 75 km of 7,5.
 */
final class WrittenNumber {

    private static final Pattern WRITTEN = Pattern.compile("\\d+(?:[.,]\\d*)?|[.,]\\d+");

    /** Groups of three before a fraction; a lone group might as well be a fraction, and is read as one. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d*|\\d{1,3}(?:\\.\\d{3})+,\\d*");

    private WrittenNumber() {}

    /** Empty where the text is no number of zero or above. */
    static OptionalDouble read(String text) {
        String written = text.strip();
        if (GROUPED.matcher(written).matches()) {
            int fraction = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
            written = written.substring(0, fraction).replaceAll("[.,]", "") + "." + written.substring(fraction + 1);
        }
        return WRITTEN.matcher(written).matches()
                ? OptionalDouble.of(Double.parseDouble(written.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** With at most three digits of a fraction, parted as the language does. */
    static String write(double number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
