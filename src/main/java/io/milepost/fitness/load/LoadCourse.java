package io.milepost.fitness.load;

import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.DailyLoad;
import io.milepost.fitness.LoadChoice;
import io.milepost.fitness.thresholds.ThresholdTimeline;
import io.milepost.running.AcuteChronicRatio;
import io.milepost.running.LoadDay;
import io.milepost.running.TrainingLoad;
import io.milepost.running.Trimp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The course of load over all of an athlete's days. A session that the method cannot measure counts as much per minute as
 * the median of those that it can: left out, it would be a day of rest.
 */
public final class LoadCourse {

    private static final double SECONDS_PER_MINUTE = 60;

    private final LoadChoice choice;
    private final Trimp.Weighting weighting;
    private final Map<LocalDate, AthleteThresholds> known = new HashMap<>();
    private final ThresholdTimeline timeline;

    private LoadCourse(LoadChoice choice, Trimp.Weighting weighting, ThresholdTimeline timeline) {
        this.choice = choice;
        this.weighting = weighting;
        this.timeline = timeline;
    }

    /**
     * @param sessions those that count, in order of time; not empty
     * @param today the last day of the course
     */
    public static AthleteLoad of(
            List<ActivityAnalysis> sessions,
            LoadChoice choice,
            Trimp.Weighting weighting,
            ThresholdTimeline timeline,
            LocalDate today) {
        return new LoadCourse(choice, weighting, timeline).over(sessions, today);
    }

    private AthleteLoad over(List<ActivityAnalysis> sessions, LocalDate today) {
        LocalDate first = sessions.getFirst().day();
        // Somebody east of here may have trained on our tomorrow.
        LocalDate last =
                sessions.getLast().day().isAfter(today) ? sessions.getLast().day() : today;
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        double[] daily = new double[days];
        boolean[] estimated = new boolean[days];
        double[] loads = new double[sessions.size()];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = load(sessions.get(i)).orElse(Double.NaN);
        }
        double usual = usualPerMinute(sessions, loads);
        for (int i = 0; i < loads.length; i++) {
            int day = (int) ChronoUnit.DAYS.between(first, sessions.get(i).day());
            estimated[day] |= Double.isNaN(loads[i]);
            daily[day] += Double.isNaN(loads[i]) ? usual * minutes(sessions.get(i)) : loads[i];
        }
        List<LoadDay> values = TrainingLoad.of(daily);
        List<DailyLoad> course = new ArrayList<>(days);
        for (int i = 0; i < days; i++) {
            course.add(new DailyLoad(first.plusDays(i), values.get(i), estimated[i]));
        }
        return new AthleteLoad(
                choice, course, Weeks.of(sessions, course, this::knownOn), AcuteChronicRatio.of(daily, days - 1));
    }

    private OptionalDouble load(ActivityAnalysis session) {
        return SessionLoad.of(session, choice.method(), knownOn(session.day()), weighting);
    }

    private AthleteThresholds knownOn(LocalDate day) {
        return known.computeIfAbsent(day, timeline::onDayOrSoonAfter);
    }

    /** The median load of a minute; 0 where nothing could be measured. */
    private static double usualPerMinute(List<ActivityAnalysis> sessions, double[] loads) {
        double[] perMinute = new double[loads.length];
        int n = 0;
        for (int i = 0; i < loads.length; i++) {
            double minutes = minutes(sessions.get(i));
            if (!Double.isNaN(loads[i]) && minutes > 0) {
                perMinute[n++] = loads[i] / minutes;
            }
        }
        if (n == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(perMinute, n);
        Arrays.sort(sorted);
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    static double minutes(ActivityAnalysis session) {
        Duration time = session.timer();
        return time == null ? 0 : time.toSeconds() / SECONDS_PER_MINUTE;
    }
}
