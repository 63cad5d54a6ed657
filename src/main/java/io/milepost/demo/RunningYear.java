package io.milepost.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents a year of running that a coach would believe: weeks that build for three and rest in the fourth, a long run,
 * a fast day, days that were missed, a summer that slows everybody down. The same habit and the same last day give the
 * same year.
 */
final class RunningYear {

    private static final int WEEKS = 52;
    private static final double DOWN_WEEK = 0.75;
    private static final double LONG_SHARE = 0.32;
    private static final double QUALITY_SHARE = 0.2;
    private static final double SHORTEST_KM = 3;
    private static final double MISSED = 0.07;
    private static final double SUMMER_SECONDS = 9;

    private RunningYear() {}

    /** The runs of the year that ends with {@code last}, the oldest first. */
    static List<MadeUpRun> until(LocalDate last, Habit habit) {
        Random chance = new Random(habit.seed());
        List<MadeUpRun> runs = new ArrayList<>();
        LocalDate monday =
                last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        for (int week = 0; week < WEEKS; week++) {
            double progress = (double) week / (WEEKS - 1);
            double km = between(habit.weekKmThen(), habit.weekKmNow(), progress)
                    * (week % 4 == 3 ? DOWN_WEEK : 0.94 + 0.05 * (week % 4))
                    * (0.94 + 0.12 * chance.nextDouble());
            for (DayOfWeek day : habit.days()) {
                LocalDate date = monday.plusWeeks(week).with(TemporalAdjusters.nextOrSame(day));
                MadeUpRun run = run(date, km, progress, habit, chance);
                boolean missed = chance.nextDouble() < MISSED;
                if (!missed && !date.isAfter(last)) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static MadeUpRun run(LocalDate date, double weekKm, double progress, Habit habit, Random chance) {
        MadeUpRun.Kind kind = date.getDayOfWeek() == habit.longDay()
                ? MadeUpRun.Kind.LONG
                : date.getDayOfWeek() == habit.qualityDay() ? MadeUpRun.Kind.QUALITY : MadeUpRun.Kind.EASY;
        double km = Math.max(SHORTEST_KM, weekKm * share(kind, habit) * (0.93 + 0.14 * chance.nextDouble()));
        double easy = between(habit.easyThen(), habit.easyNow(), progress) + summer(date);
        double pace = easy * paceFactor(kind) * (0.98 + 0.04 * chance.nextDouble());
        int reserve = habit.topPulse() - habit.restPulse();
        int pulse = habit.restPulse() + (int) Math.round(reserve * (intensity(kind) + 0.04 * chance.nextDouble()));
        int effort = 3 + (kind == MadeUpRun.Kind.QUALITY ? 4 : kind == MadeUpRun.Kind.LONG ? 2 : 0) + chance.nextInt(2);
        return new MadeUpRun(
                date,
                LocalTime.of(date.getDayOfWeek() == DayOfWeek.SUNDAY ? 8 : 6, 5 * chance.nextInt(12)),
                Math.round(km * 100) / 100.0,
                Duration.ofSeconds(Math.round(km * pace)),
                pulse,
                Math.round(km * habit.climbPerKm() * (0.8 + 0.4 * chance.nextDouble())),
                effort,
                3 + chance.nextInt(3) - (effort > 7 ? 1 : 0),
                kind,
                chance.nextLong(),
                List.of());
    }

    private static double share(MadeUpRun.Kind kind, Habit habit) {
        int easyDays = habit.days().size() - 1 - (habit.qualityDay() == null ? 0 : 1);
        double left = 1 - LONG_SHARE - (habit.qualityDay() == null ? 0 : QUALITY_SHARE);
        return switch (kind) {
            case LONG -> LONG_SHARE;
            case QUALITY -> QUALITY_SHARE;
            case EASY -> left / Math.max(1, easyDays);
        };
    }

    private static double paceFactor(MadeUpRun.Kind kind) {
        return switch (kind) {
            case LONG -> 1.02;
            case QUALITY -> 0.94;
            case EASY -> 1;
        };
    }

    private static double intensity(MadeUpRun.Kind kind) {
        return switch (kind) {
            case LONG -> 0.66;
            case QUALITY -> 0.76;
            case EASY -> 0.6;
        };
    }

    /** Heat: seconds per kilometre, most at the end of July. */
    private static double summer(LocalDate date) {
        long fromPeak = Math.abs(ChronoUnit.DAYS.between(LocalDate.of(date.getYear(), 7, 28), date));
        return fromPeak > 60 ? 0 : SUMMER_SECONDS * (1 - fromPeak / 60.0);
    }

    private static double between(double then, double now, double progress) {
        return then + (now - then) * progress;
    }
}
