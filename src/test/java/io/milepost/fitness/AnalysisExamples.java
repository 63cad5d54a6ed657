package io.milepost.fitness;

import io.milepost.activities.ActivityId;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteId;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TimeAtSpeed;
import io.milepost.tenancy.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes analyses of even runs for tests of rules, here and in other modules. */
public final class AnalysisExamples {

    private static final AthleteId SOMEBODY = new AthleteId(Ids.next());

    private AnalysisExamples() {}

    /** A run at an even pace on the flat, without a heart rate or an effort; change what matters with the others. */
    public static Example run(LocalDate day, Distance distance, Duration time) {
        return new Example(day, Sport.RUN, distance, time);
    }

    /** An analysis in the making. */
    public static final class Example {

        private final LocalDate day;
        private final Distance distance;
        private final Duration time;
        private Sport sport;
        private boolean race;
        private boolean counts = true;
        private @Nullable Integer effort;
        private @Nullable Double ascent = 0.0;
        private @Nullable Double drop = 0.0;
        private @Nullable Integer heartRate;
        private @Nullable Duration elapsed;
        private @Nullable String title;
        private TimeAtHeartRate timeAtHeartRate = TimeAtHeartRate.NONE;
        private List<BestEffort> efforts = List.of();
        private @Nullable Pace eight;
        private boolean eightTold;

        private Example(LocalDate day, Sport sport, Distance distance, Duration time) {
            this.day = day;
            this.sport = sport;
            this.distance = distance;
            this.time = time;
        }

        public Example sport(Sport other) {
            sport = other;
            return this;
        }

        public Example race(String name) {
            race = true;
            title = name;
            return this;
        }

        public Example titled(String name) {
            title = name;
            return this;
        }

        public Example notCounting() {
            counts = false;
            return this;
        }

        public Example effort(int rpe) {
            effort = rpe;
            return this;
        }

        /** All the time at one heart rate. */
        public Example heartRate(int beats) {
            heartRate = beats;
            timeAtHeartRate = TimeAtHeartRate.single(beats, seconds());
            return this;
        }

        /** So many seconds of it at a higher heart rate. */
        public Example peaking(int beats, double seconds) {
            timeAtHeartRate = timeAtHeartRate.plus(TimeAtHeartRate.single(beats, seconds));
            return this;
        }

        /** The strap slipped: only so many seconds have a heart rate. */
        public Example measuredFor(double seconds) {
            timeAtHeartRate = TimeAtHeartRate.single(Objects.requireNonNull(heartRate), seconds);
            return this;
        }

        /** @param pace of the fastest eight minutes; null for what was not recorded */
        public Example fastestEight(@Nullable Pace pace) {
            eight = pace;
            eightTold = true;
            return this;
        }

        public Example climbing(double metres) {
            ascent = metres;
            return this;
        }

        public Example dropping(double metres) {
            drop = metres;
            return this;
        }

        public Example elapsed(Duration whole) {
            elapsed = whole;
            return this;
        }

        public Example with(BestEffort... found) {
            efforts = List.of(found);
            return this;
        }

        private double seconds() {
            return time.toMillis() / 1_000.0;
        }

        public ActivityAnalysis done() {
            Pace pace = Pace.of(distance, time);
            return new ActivityAnalysis(
                    new ActivityId(Ids.next()),
                    SOMEBODY,
                    day,
                    sport,
                    race,
                    counts,
                    title,
                    distance,
                    time,
                    elapsed == null ? time : elapsed,
                    effort,
                    ascent,
                    drop,
                    sport.isOnFoot() ? pace : null,
                    !sport.isOnFoot() ? null : eightTold ? eight : pace,
                    sport.isOnFoot() ? TimeAtSpeed.single(distance.metres() / seconds(), seconds()) : TimeAtSpeed.NONE,
                    timeAtHeartRate,
                    efforts,
                    new HeartRates(heartRate, heartRate, heartRate));
        }
    }
}
