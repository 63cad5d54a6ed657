package io.milepost.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are looked for.
 *
 * @param from first day; null for the beginning
 * @param until last day; null for no end
 * @param kind which sports
 * @param words that title or the athlete's words contain; null for any
 */
public record ActivityQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Kind kind,
        @Nullable String words) {

    /** A choice of sports. */
    public enum Kind {
        ALL,
        RUNS,
        RACES,
        OTHER
    }

    public static final ActivityQuery ALL = new ActivityQuery(null, null, Kind.ALL, null);

    public ActivityQuery {
        words = Text.orNull(words, 100);
    }

    /** The same from the day on. */
    public ActivityQuery since(LocalDate day) {
        return new ActivityQuery(day, until, kind, words);
    }

    public ActivityQuery with(Kind other) {
        return new ActivityQuery(from, until, other, words);
    }

    public ActivityQuery with(@Nullable String otherWords) {
        return new ActivityQuery(from, until, kind, otherWords);
    }
}
