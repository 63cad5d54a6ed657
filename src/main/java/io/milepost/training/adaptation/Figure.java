package io.milepost.training.adaptation;

import io.milepost.running.Distance;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a sentence, told later in the reader's language and units.
 *
 * @param value metres, seconds, a count, a share of 1 or a plain number; 0 for words and days
 * @param words what somebody called something; null for any other
 * @param day null for any other
 */
public record Figure(
        Kind kind,
        double value,
        @Nullable String words,
        @Nullable LocalDate day) {

    /** What it is a figure of. */
    public enum Kind {
        DISTANCE,
        TIME,
        COUNT,
        SHARE,
        /** A number with one decimal, such as VDOT. */
        NUMBER,
        WORDS,
        DAY
    }

    public static Figure of(Distance distance) {
        return new Figure(Kind.DISTANCE, distance.metres(), null, null);
    }

    public static Figure of(Duration time) {
        return new Figure(Kind.TIME, time.toSeconds(), null, null);
    }

    public static Figure count(long count) {
        return new Figure(Kind.COUNT, count, null, null);
    }

    public static Figure share(double share) {
        return new Figure(Kind.SHARE, share, null, null);
    }

    public static Figure number(double number) {
        return new Figure(Kind.NUMBER, number, null, null);
    }

    public static Figure of(String words) {
        return new Figure(Kind.WORDS, 0, words, null);
    }

    public static Figure of(LocalDate day) {
        return new Figure(Kind.DAY, 0, null, day);
    }
}
