package io.milepost.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * For which year of a race a result of a day counts.
 *
 * @param standards the year whose standards are asked
 * @param edition the year that one could run; later than that of the standards where nobody has told newer ones
 * @param raceDay the day of that edition, on which ages are counted; from an older edition's where it is not known
 * @param confirmed whether both ends of its window are known for sure
 */
record Counting(RaceYear standards, int edition, LocalDate raceDay, boolean confirmed) {

    /** How long a window stays open whose end nobody has told: those of Boston lasted a year and twelve days. */
    private static final int USUAL_DAYS_OVER_A_YEAR = 12;

    /** The latest year whose window holds the day; empty before the first window that is known, or without a race day. */
    static Optional<Counting> on(List<RaceYear> years, LocalDate day) {
        return years.stream()
                .filter(year -> !year.groups().isEmpty() && year.raceDay().isPresent())
                .filter(year -> year.window()
                        .opens()
                        .filter(opens -> !opens.isAfter(day))
                        .isPresent())
                .max(Comparator.comparingInt(RaceYear::edition))
                .map(year -> within(year, day));
    }

    private static Counting within(RaceYear year, LocalDate day) {
        LocalDate opens = year.window().opens().orElseThrow();
        LocalDate closes = year.window().closes().orElse(opens.plusYears(1).plusDays(USUAL_DAYS_OVER_A_YEAR));
        int later = 0;
        while (closes.plusYears(later).isBefore(day)) {
            later++;
        }
        LocalDate raceDay = year.raceDay().orElseThrow().plusYears(later);
        return new Counting(
                year,
                year.edition() + later,
                raceDay,
                later == 0 && year.window().isKnown());
    }
}
