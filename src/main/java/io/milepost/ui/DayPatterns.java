package io.milepost.ui;

import java.util.Locale;
import java.util.Set;

/**
 * How a language writes days: {@code Tue 24 Nov}, {@code Di, 24. Nov.}, {@code mar 24 nov}. They stand in narrow places,
 * so they are shorter than what the JDK's own styles would give.
 *
 * @param day a weekday, day and month
 * @param dayOfYear the same with the year
 * @param shortDay day and month
 * @param shortDayOfYear the same with the year
 * @param longDay a weekday, day and month without abbreviation
 * @param month a month and its year
 */
record DayPatterns(String day, String dayOfYear, String shortDay, String shortDayOfYear, String longDay, String month) {

    private static final DayPatterns ENGLISH =
            new DayPatterns("EEE d MMM", "EEE d MMM yyyy", "d MMM", "d MMM yyyy", "EEEE d MMMM", "LLLL yyyy");
    private static final DayPatterns AMERICAN =
            new DayPatterns("EEE, MMM d", "EEE, MMM d, yyyy", "MMM d", "MMM d, yyyy", "EEEE, MMMM d", "LLLL yyyy");
    private static final DayPatterns GERMAN =
            new DayPatterns("ccc, d. MMM", "ccc, d. MMM yyyy", "d. MMM", "d. MMM yyyy", "EEEE, d. MMMM", "LLLL yyyy");
    private static final DayPatterns SPANISH =
            new DayPatterns("EEE d MMM", "EEE d MMM yyyy", "d MMM", "d MMM yyyy", "EEEE d 'de' MMMM", "LLLL 'de' yyyy");
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

    static DayPatterns of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> GERMAN;
            case "es" -> SPANISH;
            default -> MONTH_FIRST.contains(locale.getCountry()) ? AMERICAN : ENGLISH;
        };
    }
}
