package io.milepost.activities.files;

import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of points recorded without a break, as GPX and TCX know it. */
final class Track {

    /** One point; NaN and null: not stated. */
    static final class Point {
        @Nullable
        Instant time;

        double latitude = Double.NaN;
        double longitude = Double.NaN;
        double altitude = Double.NaN;
        double heartRate = Double.NaN;
        double cadence = Double.NaN;
        double speed = Double.NaN;
        double distance = Double.NaN;

        boolean hasPosition() {
            return !Double.isNaN(latitude);
        }

        /** Forgets a position that is none. */
        boolean dropImpossiblePosition() {
            boolean impossible =
                    !(Double.isNaN(latitude) && Double.isNaN(longitude)) && !Geo.isPlace(latitude, longitude);
            if (impossible) {
                latitude = Double.NaN;
                longitude = Double.NaN;
            }
            return impossible;
        }
    }

    final List<Point> points = new ArrayList<>();

    @Nullable
    Instant firstTime() {
        for (Point point : points) {
            if (point.time != null) {
                return point.time;
            }
        }
        return null;
    }

    /** Metres over all positions. */
    double metres() {
        double metres = 0;
        @Nullable Point last = null;
        for (Point point : points) {
            if (point.hasPosition()) {
                metres += last == null ? 0 : between(last, point);
                last = point;
            }
        }
        return metres;
    }

    static double between(Point a, Point b) {
        return Geo.metres(a.latitude, a.longitude, b.latitude, b.longitude);
    }

    /**
     * Turns stretches into samples from a start. The distance column is the device's where it states any, else it is
     * counted over the positions of each stretch; a leap that nobody can run counts nothing.
     *
     * @param stated receives samples, pauses between stretches, and remarks; its start must be set
     */
    static void fill(Stated stated, Instant start, List<Track> tracks) {
        Samples.Builder samples = new Samples.Builder();
        boolean deviceDistance = tracks.stream()
                .flatMap(track -> track.points.stream())
                .anyMatch(point -> !Double.isNaN(point.distance));
        double metres = 0;
        double last = 0;
        int outOfOrder = 0;
        int withoutTime = 0;
        for (Track track : tracks) {
            @Nullable Point before = null;
            double pending = 0;
            double beforeOffset = last;
            boolean first = true;
            for (Point point : track.points) {
                if (before != null && point.hasPosition()) {
                    pending += between(before, point);
                }
                before = point.hasPosition() ? point : before;
                if (point.time == null) {
                    withoutTime++;
                    continue;
                }
                double offset = Duration.between(start, point.time).toMillis() / 1000.0;
                if (offset < last || offset > Limits.STANDARD.longestSeconds()) {
                    outOfOrder++;
                    continue;
                }
                if (first && samples.size() > 0 && offset - last >= 1) {
                    stated.pauses.add(new Stated.Pause(last, offset));
                }
                if (!first && !Appraisal.isJump(pending, offset - beforeOffset, stated.sport)) {
                    metres += pending;
                }
                pending = 0;
                first = false;
                last = offset;
                beforeOffset = offset;
                sample(samples, offset, point, deviceDistance ? point.distance : metres);
            }
        }
        if (withoutTime > 0) {
            stated.remark(Kind.POINTS_WITHOUT_TIME, withoutTime, 0);
        }
        stated.remarkIfAny(Kind.POINTS_OUT_OF_ORDER, outOfOrder);
        stated.samples = samples.build();
    }

    private static void sample(Samples.Builder samples, double offset, Point point, double distance) {
        boolean located = point.hasPosition();
        samples.add(offset)
                .with(Column.LATITUDE, located ? point.latitude : Double.NaN)
                .with(Column.LONGITUDE, located ? point.longitude : Double.NaN)
                .with(Column.ALTITUDE, point.altitude)
                .with(Column.HEART_RATE, Appraisal.isHeartRate(point.heartRate) ? point.heartRate : Double.NaN)
                .with(Column.SPEED, point.speed)
                .with(Column.CADENCE, point.cadence)
                .with(Column.DISTANCE, distance);
    }

    /** The sport that a name in a file means; Strava's exports write their numbers 1, 4, 9 and 10 instead. */
    static Sport sport(@Nullable String name) {
        if (name == null) {
            return Sport.UNKNOWN;
        }
        String plain = name.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ');
        return switch (plain) {
            case "" -> Sport.UNKNOWN;
            case "9", "run", "running", "street running", "track running", "virtual run" -> Sport.RUN;
            case "trail running", "trail run" -> Sport.TRAIL_RUN;
            case "treadmill running", "treadmill" -> Sport.TREADMILL;
            case "1", "biking", "cycling", "bike", "ride", "road biking", "mountain biking", "virtual ride" ->
                Sport.RIDE;
            case "10", "walking", "walk" -> Sport.WALK;
            case "4", "hiking", "hike" -> Sport.HIKE;
            case "swimming", "swim", "open water swimming", "lap swimming" -> Sport.SWIM;
            case "strength training", "strength" -> Sport.STRENGTH;
            case "other", "fitness equipment", "workout", "cardio" -> Sport.OTHER;
            default -> Sport.UNKNOWN;
        };
    }
}
