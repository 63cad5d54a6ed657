package io.milepost.ui;

import java.util.List;
import java.util.Locale;

/**
 * The languages that Milepost speaks. A locale with a country ({@code de-AT}) has the words of its language, and keeps
 * its country for numbers, dates and the first day of the week.
 *
 * @see <a href="file:../../../../../../docs/decisions/0026-languages.md">decision 0026</a>
 */
public final class Languages {

    /** Each has a file of words for every module; the first is also for whoever speaks none of them. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"));

    private Languages() {}

    /** Whether there are words for it. */
    public static boolean isSpoken(Locale locale) {
        return ALL.stream().anyMatch(language -> language.getLanguage().equals(locale.getLanguage()));
    }

    /** The first of the wanted locales, most wanted first, that has words; English where none has. */
    public static Locale firstOf(List<Locale> wanted) {
        return firstOf(wanted, Locale.ENGLISH);
    }

    /** The same, and another one than English where none has. */
    public static Locale firstOf(List<Locale> wanted, Locale otherwise) {
        return wanted.stream().filter(Languages::isSpoken).findFirst().orElse(otherwise);
    }

    /** The same place, another language: Austria stays Austria. */
    public static Locale in(Locale language, Locale before) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(before.getCountry())
                .build();
    }

    /** What those who speak it call it: {@code Deutsch}. */
    public static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** The language alone, as it stands in a list to choose from. */
    public static Locale languageOf(Locale locale) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
