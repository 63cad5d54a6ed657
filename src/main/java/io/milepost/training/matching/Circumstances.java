package io.milepost.training.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * What besides plan and training decides.
 *
 * @param corrections what people said; it goes before everything else
 * @param excused the days on which nothing was expected
 * @param zone the athlete's, whose days the days are
 */
public record Circumstances(List<Correction> corrections, Predicate<LocalDate> excused, Instant now, ZoneId zone) {

    private static final Duration LATE_LOGS = Duration.ofHours(36);

    public Circumstances {
        corrections = List.copyOf(corrections);
    }

    /** Nobody said anything, and nobody was away. */
    public static Circumstances plain(Instant now, ZoneId zone) {
        return new Circumstances(List.of(), day -> false, now, zone);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** What is said of a workout that nothing was trained for. */
    Compliance without(Wanted wanted) {
        LocalDate day = wanted.day();
        if (wanted.kind().isEmpty()) {
            return day.isAfter(today()) ? Compliance.PLANNED : Compliance.UNMEASURED;
        }
        if (excused.test(day)) {
            return Compliance.EXCUSED;
        }
        if (day.isAfter(today())) {
            return Compliance.PLANNED;
        }
        if (day.equals(today())) {
            return Compliance.DUE;
        }
        Instant late = day.plusDays(1).atStartOfDay(zone).toInstant().plus(LATE_LOGS);
        return now.isBefore(late) ? Compliance.PENDING : Compliance.NOT_DONE;
    }
}
