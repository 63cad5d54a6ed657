package io.milepost.fitness.load;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.DailyLoad;
import io.milepost.fitness.TrainingWeek;
import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.Monotony;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums training up by weeks, from Monday, without a gap. */
final class Weeks {

    private static final int DAYS = 7;

    private Weeks() {}

    static List<TrainingWeek> of(
            List<ActivityAnalysis> sessions, List<DailyLoad> days, Function<LocalDate, AthleteThresholds> known) {
        LocalDate first = days.getFirst().day();
        LocalDate last = days.getLast().day();
        List<TrainingWeek> weeks = new ArrayList<>();
        int session = 0;
        for (LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !monday.isAfter(last);
                monday = monday.plusDays(DAYS)) {
            int from = session;
            LocalDate next = monday.plusDays(DAYS);
            while (session < sessions.size() && sessions.get(session).day().isBefore(next)) {
                session++;
            }
            weeks.add(week(monday, sessions.subList(from, session), loads(monday, days), !last.isBefore(next), known));
        }
        return weeks;
    }

    private static TrainingWeek week(
            LocalDate monday,
            List<ActivityAnalysis> sessions,
            double[] loads,
            boolean over,
            Function<LocalDate, AthleteThresholds> known) {
        int runs = 0;
        Distance distance = Distance.ZERO;
        Duration time = Duration.ZERO;
        Distance longest = Distance.ZERO;
        LocalDate longestDay = null;
        IntensityShare intensity = null;
        for (ActivityAnalysis session : sessions) {
            time = session.timer() == null ? time : time.plus(session.timer());
            if (!session.sport().isRun()) {
                continue;
            }
            runs++;
            intensity = plus(intensity, session, known.apply(session.day()).paces());
            if (session.distance() != null) {
                distance = distance.plus(session.distance());
                if (session.distance().isLongerThan(longest)) {
                    longest = session.distance();
                    longestDay = session.day();
                }
            }
        }
        double load = 0;
        for (double day : loads) {
            load += day;
        }
        return new TrainingWeek(
                monday, runs, distance, time, longest, longestDay, intensity, load, over ? Monotony.of(loads) : null);
    }

    private static @Nullable IntensityShare plus(
            @Nullable IntensityShare sum, ActivityAnalysis run, @Nullable AthletePaces paces) {
        if (paces == null) {
            return sum;
        }
        IntensityShare own = IntensityShare.of(run.timeAtSpeed(), paces.paces());
        return sum == null ? own : sum.plus(own);
    }

    private static double[] loads(LocalDate monday, List<DailyLoad> days) {
        LocalDate first = days.getFirst().day();
        int offset = (int) ChronoUnit.DAYS.between(first, monday);
        double[] loads = new double[DAYS];
        for (int i = 0; i < DAYS; i++) {
            int at = offset + i;
            loads[i] = at < 0 || at >= days.size() ? 0 : days.get(at).values().load();
        }
        return loads;
    }
}
