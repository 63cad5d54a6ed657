package io.milepost.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing is expected of an athlete. Days are the athlete's local days.
 *
 * @param last the last day of it, included; null while it is open
 * @param words what was said about it, such as "treadmill only"; may be empty
 * @param zone where a journey leads, if that is another zone and somebody said so. The days stay those of the athlete's own
 *     zone
 */
public record Absence(
        AbsenceId id,
        AthleteId athlete,
        Kind kind,
        LocalDate first,
        @Nullable LocalDate last,
        String words,
        @Nullable ZoneId zone) {

    /** The most characters of {@link #words}. */
    public static final int LONGEST_WORDS = 500;

    /** Days farther away than so many years are a slip, and would excuse whatever anybody did. */
    public static final int FARTHEST_YEARS = 2;

    /** @throws IllegalArgumentException with a zone, and no journey */
    public Absence {
        if (zone != null && kind != Kind.TRAVEL) {
            throw new IllegalArgumentException("only a journey leads to another zone");
        }
    }

    /** One at home. */
    public Absence(
            AbsenceId id, AthleteId athlete, Kind kind, LocalDate first, @Nullable LocalDate last, String words) {
        this(id, athlete, kind, first, last, words, null);
    }

    /** Why nothing is expected. */
    public enum Kind {
        SICK,
        INJURED,
        TRAVEL,
        /** The coach lets the plan rest. */
        PAUSE;

        /** Whether athletes may say it about themselves. */
        public boolean isForAthletes() {
            return this != PAUSE;
        }

        /** The message key of its name. */
        public String key() {
            return "roster.absence." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a day is too far from today for anybody to mean it; see {@link #FARTHEST_YEARS}. */
    public static boolean isFar(LocalDate day, LocalDate today) {
        return day.isBefore(earliest(today)) || day.isAfter(latest(today));
    }

    /** The first day that is not {@linkplain #isFar far}. */
    public static LocalDate earliest(LocalDate today) {
        return today.minusYears(FARTHEST_YEARS);
    }

    /** The last day that is not {@linkplain #isFar far}. */
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(FARTHEST_YEARS);
    }

    public boolean isOpen() {
        return last == null;
    }

    /** Whether the day is one of its days. An open absence has every day from its first. */
    public boolean covers(LocalDate day) {
        return meets(day, day);
    }

    /** Whether one of the days from the first to the last given, both included, is one of its days. */
    public boolean meets(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && (last == null || !last.isBefore(from));
    }

    /** Whether both have a day in common. */
    public boolean overlaps(Absence other) {
        return meets(other.first, other.last == null ? LocalDate.MAX : other.last);
    }
}
