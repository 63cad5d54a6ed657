package io.milepost.training.season;

import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Phase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a season that was around a race around another one. Whole weeks move, so that each workout keeps its weekday; the
 * week of the race hangs on the race itself, so that the last days before it stay what they were.
 */
public final class SeasonCopy {

    private SeasonCopy() {}

    /** A workout of a season, as it stood at its end. */
    public record Entry(
            LocalDate day,
            WorkoutText text,
            Workout workout,
            @Nullable Phase phase) {
        Entry on(LocalDate other) {
            return new Entry(other, text, workout, phase);
        }
    }

    /**
     * A season around another race.
     *
     * @param entries in order of days, from the first allowed day to the race
     * @param late how many would lie before the first allowed day, and are left out
     * @param crowded how many of the race's week find no room before it, and are left out
     */
    public record Laid(List<Entry> entries, int late, int crowded) {
        public Laid {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The season around the new race.
     *
     * @param season what was planned up to the race, in any order; what comes after it is left out
     * @param first no workout before this day
     */
    public static Laid lay(List<Entry> season, LocalDate race, LocalDate newRace, LocalDate first) {
        LocalDate raceWeek = monday(race);
        LocalDate newRaceWeek = monday(newRace);
        long shift = ChronoUnit.DAYS.between(raceWeek, newRaceWeek);
        List<Entry> laid = new ArrayList<>();
        int late = 0;
        int crowded = 0;
        for (Entry entry : season) {
            if (entry.day().isAfter(race)) {
                continue;
            }
            boolean inRaceWeek = !entry.day().isBefore(raceWeek);
            LocalDate day = inRaceWeek
                    ? newRace.minusDays(ChronoUnit.DAYS.between(entry.day(), race))
                    : entry.day().plusDays(shift);
            if (day.isBefore(first)) {
                late++;
            } else if (inRaceWeek && day.isBefore(newRaceWeek)) {
                crowded++;
            } else {
                laid.add(entry.on(day));
            }
        }
        laid.sort(Comparator.comparing(Entry::day));
        return new Laid(laid, late, crowded);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
