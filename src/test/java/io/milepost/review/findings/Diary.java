package io.milepost.review.findings;

import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.Pace;
import io.milepost.running.Vdot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a training history by hand, a week at a time. */
final class Diary {

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static final int EASY = 330;

    final List<Run> runs = new ArrayList<>();
    final Set<LocalDate> excused = new HashSet<>();
    final TreeMap<LocalDate, Vdot> vdots = new TreeMap<>();
    private int week;
    private int count;

    /** How a run is: easy, unless said otherwise. */
    record Sort(
            int eight,
            boolean race,
            boolean speed,
            @Nullable IntensityShare effort) {
        static final Sort PLAIN = new Sort(EASY, false, false, new IntensityShare(3_000, 300, 100));
    }

    /** A week of runs of these lengths, on Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Monday. */
    Diary week(double... km) {
        for (int i = 0; i < km.length; i++) {
            run((i + 1) % 7, km[i], Sort.PLAIN);
        }
        week++;
        return this;
    }

    Diary weeks(int times, double... km) {
        for (int i = 0; i < times; i++) {
            week(km);
        }
        return this;
    }

    Diary rest() {
        week++;
        return this;
    }

    /** The week before is excused. */
    Diary excusedWeek(double... km) {
        LocalDate monday = START.plusWeeks(week);
        monday.datesUntil(monday.plusDays(5)).forEach(excused::add);
        return week(km);
    }

    /** A run in the coming week. */
    Diary run(int weekday, double km, Sort sort) {
        runs.add(new Run(
                new UUID(7, count++),
                START.plusWeeks(week).plusDays(weekday),
                sort.race(),
                sort.speed(),
                Distance.km(km),
                Duration.ofSeconds(Math.round(km * EASY)),
                new Pace(EASY),
                new Pace(sort.eight()),
                sort.effort()));
        return this;
    }

    Diary vdot(int inWeek, double value) {
        vdots.put(START.plusWeeks(inWeek), new Vdot(value));
        return this;
    }

    int weeksWritten() {
        return week;
    }

    /** Everything written is the window; nothing lies before it. */
    TrainingHistory history() {
        return history(week);
    }

    /** The last so many weeks are the window. */
    TrainingHistory history(int weeks) {
        LocalDate end = START.plusWeeks(week);
        return TrainingHistory.of(
                new ReviewWindow(end.minusWeeks(weeks), end.minusDays(1)),
                runs,
                excused,
                new TrainingHistory.Known(START, end.minusDays(1)),
                vdots);
    }
}
