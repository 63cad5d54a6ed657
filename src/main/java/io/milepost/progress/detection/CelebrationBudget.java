package io.milepost.progress.detection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.IntStream;

/** At most one full-screen celebration a day and two in any seven days; whatever else was reached goes to the wall. */
public final class CelebrationBudget {

    private static final int A_WEEK = 7;
    private static final int PER_WEEK = 2;

    private CelebrationBudget() {}

    /** @param taken the days that already have a full-screen celebration */
    public static boolean allows(LocalDate day, Collection<LocalDate> taken) {
        return !taken.contains(day)
                && IntStream.range(0, A_WEEK)
                        .mapToObj(day::minusDays)
                        .allMatch(first -> countFrom(first, taken) < PER_WEEK);
    }

    private static long countFrom(LocalDate first, Collection<LocalDate> taken) {
        LocalDate afterLast = first.plusDays(A_WEEK);
        return taken.stream()
                .filter(day -> !day.isBefore(first) && day.isBefore(afterLast))
                .count();
    }
}
