package io.milepost.fitness;

import io.milepost.activities.ActivitySummary;
import io.milepost.fitness.analysis.EffortDistances;
import io.milepost.fitness.analysis.RecordedProfile;
import io.milepost.running.Distance;
import io.milepost.running.Effort;
import io.milepost.running.Pace;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TimeAtSpeed;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of an activity now with what its recording says. */
final class Reading {

    private static final double MILLI = 1_000;

    /** What was typed or drawn on a map reads long by as much as a watch does. */
    private static final double READS_LONG = 1.03;

    private Reading() {}

    static ActivityAnalysis of(ActivitySummary activity, @Nullable AnalysisRow row) {
        RecordedProfile profile = row == null ? RecordedProfile.NONE : row.profile();
        boolean onFoot = activity.sport().isOnFoot();
        boolean recorded = profile.slopes().isPresent();
        Pace pace = activity.sound() ? activity.pace() : null;
        return new ActivityAnalysis(
                activity.id(),
                activity.athlete(),
                activity.day(),
                activity.sport(),
                activity.race(),
                activity.counts(),
                activity.title(),
                activity.distance(),
                activity.timer(),
                activity.elapsed(),
                activity.impression().effort(),
                activity.ascentMetres(),
                boxed(profile.netDrop()),
                pace == null
                        ? null
                        : new Pace(pace.secondsPerKm() / profile.slopes().orElse(1)),
                onFoot ? profile.eightMinutes().orElse(null) : null,
                onFoot && recorded ? profile.timeAtSpeed() : evenly(pace, activity.timer()),
                heartRates(activity, profile),
                onFoot && activity.sound() ? efforts(activity, profile, recorded) : List.of(),
                new HeartRates(activity.averageHeartRate(), activity.maxHeartRate(), boxed(profile.hardestTwenty())));
    }

    private static TimeAtSpeed evenly(@Nullable Pace pace, @Nullable Duration timer) {
        return pace == null || timer == null
                ? TimeAtSpeed.NONE
                : TimeAtSpeed.single(MILLI / pace.secondsPerKm(), timer.toMillis() / MILLI);
    }

    private static TimeAtHeartRate heartRates(ActivitySummary activity, RecordedProfile profile) {
        boolean measured = profile.timeAtHeartRate().total() > 0;
        return measured || !activity.sound() || activity.averageHeartRate() == null || activity.timer() == null
                ? profile.timeAtHeartRate()
                : TimeAtHeartRate.single(
                        activity.averageHeartRate(), activity.timer().toMillis() / MILLI);
    }

    /** Of an activity without a recording the one distance that it is as a whole. */
    private static List<BestEffort> efforts(ActivitySummary activity, RecordedProfile profile, boolean recorded) {
        if (recorded) {
            return profile.efforts().stream().map(Reading::effort).toList();
        }
        Distance covered = activity.distance();
        Duration time = activity.elapsed();
        if (covered == null || time == null || !time.isPositive()) {
            return List.of();
        }
        return EffortDistances.ALL.stream()
                .filter(distance ->
                        !distance.isLongerThan(covered) && !covered.isLongerThan(distance.times(READS_LONG)))
                .filter(distance -> EffortDistances.isHuman(distance, time.toMillis() / MILLI))
                .map(distance -> new BestEffort(distance, time, Duration.ZERO))
                .toList();
    }

    private static BestEffort effort(Effort effort) {
        return new BestEffort(
                effort.distance(), effort.time(), Duration.ofMillis(Math.round(effort.fromSecond() * MILLI)));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
