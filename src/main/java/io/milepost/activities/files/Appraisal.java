package io.milepost.activities.files;

import io.milepost.activities.Climb;
import io.milepost.activities.Lap;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Judges what a file states: keeps what can be true, counts what it left out, and says so. */
final class Appraisal {

    /** Before this no consumer device wrote these formats. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    /** Above any sprinter's average, in m/s; the sprint record's fastest 10 m are at 12.4. */
    private static final double FASTEST_ON_FOOT = 11.5;

    private static final double FASTEST = 50;
    private static final double SHORTEST_SECONDS = 210;
    private static final double SHORTEST_METRES = 400;

    private final Stated stated;
    private final Samples samples;

    private Appraisal(Stated stated) {
        this.stated = stated;
        this.samples = stated.samples;
    }

    /** @param now the moment after which no activity can have begun, give or take a day for wrong zones */
    static ParsedActivity of(Stated stated, Instant now) {
        return new Appraisal(stated).judge(now);
    }

    /** The fastest plausible speed in m/s. */
    static double fastest(Sport sport) {
        return sport.isOnFoot() ? FASTEST_ON_FOOT : FASTEST;
    }

    private ParsedActivity judge(Instant now) {
        Optional<Instant> start = start(now);
        OptionalDouble elapsed = elapsed();
        OptionalDouble timer = present(stated.timer);
        if (timer.isEmpty() && elapsed.isPresent()) {
            double paused = stated.pauses.stream()
                    .mapToDouble(pause -> pause.until() - pause.from())
                    .sum();
            timer = OptionalDouble.of(Math.max(0, elapsed.getAsDouble() - paused));
        }
        OptionalDouble distance = distance(timer);
        OptionalDouble moving = stated.moving > 0
                ? OptionalDouble.of(stated.moving)
                : atMost(MovingTime.of(samples, stated.pauses), timer);
        OptionalInt averageHeartRate = averageHeartRate();
        OptionalInt maxHeartRate = maxHeartRate();
        remarkOnPauses(timer, elapsed);
        remarkOnLaps(distance);
        remarkOnPositions();
        if (timer.isPresent() && timer.getAsDouble() < SHORTEST_SECONDS
                || distance.orElse(0) > 0 && distance.orElse(0) < SHORTEST_METRES) {
            stated.remark(Kind.TOO_SHORT_FOR_RECORDS);
        }
        if (stated.sport == Sport.UNKNOWN) {
            stated.remark(Kind.SPORT_UNKNOWN);
        }
        return new ParsedActivity(
                stated.sport,
                Optional.ofNullable(stated.title),
                start,
                distance,
                timer,
                elapsed,
                moving,
                ClimbCount.of(samples),
                deviceClimb(),
                averageHeartRate,
                maxHeartRate,
                stated.laps,
                samples,
                stated.race,
                stated.effort >= 1 && stated.effort <= 10
                        ? OptionalInt.of((int) Math.rint(stated.effort))
                        : OptionalInt.empty(),
                stated.remarks);
    }

    private Optional<Instant> start(Instant now) {
        @Nullable Instant start = stated.start;
        if (start == null) {
            return Optional.empty();
        }
        if (start.isBefore(EARLIEST) || start.isAfter(now.plus(Duration.ofDays(1)))) {
            stated.remark(Kind.IMPOSSIBLE_DATE, start.getEpochSecond());
            return Optional.empty();
        }
        return Optional.of(start);
    }

    private OptionalDouble elapsed() {
        if (stated.elapsed > 0) {
            return OptionalDouble.of(Math.max(stated.elapsed, Double.isNaN(stated.timer) ? 0 : stated.timer));
        }
        double recorded = samples.isEmpty() ? Double.NaN : samples.at(Column.OFFSET, samples.size() - 1);
        return recorded > 0 ? OptionalDouble.of(recorded) : present(stated.timer);
    }

    private OptionalDouble distance(OptionalDouble timer) {
        double distance = stated.distance;
        if (Double.isNaN(distance)) {
            distance = recordedDistance();
        }
        if (Double.isNaN(distance) || distance < 0) {
            return OptionalDouble.empty();
        }
        if (timer.isPresent() && distance > fastest(stated.sport) * Math.max(1, timer.getAsDouble())) {
            stated.remark(Kind.IMPOSSIBLE_SPEED, distance, timer.getAsDouble());
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(distance);
    }

    private double recordedDistance() {
        for (int i = samples.size() - 1; i >= 0; i--) {
            if (samples.has(Column.DISTANCE, i)) {
                return samples.at(Column.DISTANCE, i);
            }
        }
        return Double.NaN;
    }

    private OptionalInt averageHeartRate() {
        if (isHeartRate(stated.averageHeartRate)) {
            return OptionalInt.of((int) Math.rint(stated.averageHeartRate));
        }
        double sum = 0;
        int n = 0;
        for (int i = 0; i < samples.size(); i++) {
            if (samples.has(Column.HEART_RATE, i)) {
                sum += samples.at(Column.HEART_RATE, i);
                n++;
            }
        }
        if (n == 0) {
            return OptionalInt.empty();
        }
        if (stated.averageHeartRateExpected) {
            stated.remark(Kind.HEART_RATE_FROM_RECORDS);
        }
        return OptionalInt.of((int) Math.rint(sum / n));
    }

    private OptionalInt maxHeartRate() {
        if (isHeartRate(stated.maxHeartRate)) {
            return OptionalInt.of((int) Math.rint(stated.maxHeartRate));
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < samples.size(); i++) {
            if (samples.has(Column.HEART_RATE, i)) {
                max = Math.max(max, samples.at(Column.HEART_RATE, i));
            }
        }
        return max > 0 ? OptionalInt.of((int) max) : OptionalInt.empty();
    }

    /** Whether a number can be a beating heart's; devices write 0 or 255 where they felt nothing. */
    static boolean isHeartRate(double beats) {
        return beats >= 25 && beats <= 250;
    }

    /** Nothing for what is not known or below 0. */
    static OptionalDouble measure(double value) {
        return value >= 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** In beats a minute; nothing for what no heart beats. */
    static OptionalInt heartRate(double value) {
        return isHeartRate(value) ? OptionalInt.of((int) Math.rint(value)) : OptionalInt.empty();
    }

    private Optional<Climb> deviceClimb() {
        if (Double.isNaN(stated.deviceAscent) && Double.isNaN(stated.deviceDescent)) {
            return Optional.empty();
        }
        return Optional.of(new Climb(orZero(stated.deviceAscent), orZero(stated.deviceDescent), Climb.Method.DEVICE));
    }

    private static double orZero(double value) {
        return value > 0 ? value : 0;
    }

    private void remarkOnPauses(OptionalDouble timer, OptionalDouble elapsed) {
        if (timer.isPresent() && elapsed.isPresent() && elapsed.getAsDouble() - timer.getAsDouble() >= 1) {
            stated.remark(Kind.PAUSED, elapsed.getAsDouble() - timer.getAsDouble());
        }
    }

    private void remarkOnLaps(OptionalDouble distance) {
        if (stated.laps.size() < 2 || distance.isEmpty()) {
            return;
        }
        double sum = 0;
        for (Lap lap : stated.laps) {
            if (lap.distanceMetres().isEmpty()) {
                return;
            }
            sum += lap.distanceMetres().getAsDouble();
        }
        double total = distance.getAsDouble();
        if (Math.abs(sum - total) > Math.max(20, 0.01 * total)) {
            stated.remark(Kind.LAPS_DO_NOT_SUM, sum, total);
        }
    }

    private void remarkOnPositions() {
        int located = 0;
        int jumps = 0;
        int last = -1;
        for (int i = 0; i < samples.size(); i++) {
            if (!samples.hasPosition(i)) {
                continue;
            }
            located++;
            if (last >= 0 && isJump(samples, last, i, stated.sport)) {
                jumps++;
            }
            last = i;
        }
        if (jumps > 0) {
            stated.remark(Kind.GPS_JUMP, jumps);
        }
        if (located > 0 && located < 0.9 * samples.size()) {
            stated.remark(Kind.POSITION_PARTIAL, located, samples.size());
        }
    }

    private static boolean isJump(Samples samples, int i, int j, Sport sport) {
        return isJump(Geo.metres(samples, i, j), samples.at(Column.OFFSET, j) - samples.at(Column.OFFSET, i), sport);
    }

    /** Whether nobody covers this distance in this time: the position leapt. Under 100 m it is mere noise. */
    static boolean isJump(double metres, double seconds, Sport sport) {
        return metres > 100 && metres > 1.3 * fastest(sport) * Math.max(1, seconds);
    }

    private static OptionalDouble present(double value) {
        return value >= 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble atMost(OptionalDouble value, OptionalDouble limit) {
        return value.isPresent() && limit.isPresent()
                ? OptionalDouble.of(Math.min(value.getAsDouble(), limit.getAsDouble()))
                : value;
    }
}
