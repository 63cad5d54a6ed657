package io.milepost.activities.files;

import io.milepost.activities.Lap;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples.Column;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads TCX, each {@code Activity} an activity, those of a multi-sport session too. The laps state the totals; the clock
 * stands still between them.
 */
final class TcxReader implements XmlWalk.Visitor {

    private final Limits limits;
    private final List<Stated> activities = new ArrayList<>();
    private @Nullable String sport;
    private @Nullable Instant id;
    private @Nullable String notes;
    private boolean inActivity;
    private List<TcxLap> laps = new ArrayList<>();
    private TcxLap lap = new TcxLap();
    private Track.Point point = new Track.Point();
    private int points;
    private int invalid;
    private boolean unzoned;

    /** A lap as it is being read. */
    private static final class TcxLap {
        @Nullable
        Instant start;

        double seconds = Double.NaN;
        double metres = Double.NaN;
        double averageHeartRate = Double.NaN;
        double maxHeartRate = Double.NaN;
        final List<Track> tracks = new ArrayList<>();
    }

    private TcxReader(Limits limits) {
        this.limits = limits;
    }

    static List<Stated> read(byte[] content, Limits limits) throws UnreadableException {
        TcxReader reader = new TcxReader(limits);
        boolean whole = XmlWalk.walk(content, reader);
        if (!whole && reader.inActivity) {
            reader.finishLap();
            reader.finishActivity();
        }
        if (reader.activities.isEmpty()) {
            throw new UnreadableException(whole ? ReadResult.Reason.NO_ACTIVITY : ReadResult.Reason.XML_BROKEN);
        }
        if (!whole) {
            reader.activities.getLast().remark(Kind.CUT_END);
        }
        return reader.activities;
    }

    @Override
    public void start(String name, String parent, XmlWalk.Attributes attributes) {
        switch (name) {
            case "Activity" -> {
                inActivity = true;
                sport = attributes.get("Sport");
                id = null;
                notes = null;
                laps = new ArrayList<>();
                invalid = 0;
            }
            case "Lap" -> {
                lap = new TcxLap();
                lap.start = time(attributes.get("StartTime"));
            }
            case "Track" -> lap.tracks.add(new Track());
            case "Trackpoint" -> point = new Track.Point();
            default -> {
                // Everything else is read when it ends.
            }
        }
    }

    @Override
    public void end(String name, String parent, String text) throws UnreadableException {
        if (!inActivity) {
            return;
        }
        switch (name) {
            case "Activity" -> finishActivity();
            case "Lap" -> finishLap();
            case "Trackpoint" -> finishPoint();
            case "Id" -> {
                if (parent.equals("Activity")) {
                    id = time(text);
                }
            }
            case "Notes" -> {
                if (parent.equals("Activity")) {
                    notes = XmlValues.title(text);
                }
            }
            default -> {
                switch (parent) {
                    case "Lap", "AverageHeartRateBpm", "MaximumHeartRateBpm" -> lapValue(name, parent, text);
                    case "Trackpoint", "Position", "TPX" -> pointValue(name, text);
                    case "HeartRateBpm" -> point.heartRate = XmlValues.number(text);
                    default -> {
                        // Plans, creators and calories: nothing Milepost keeps.
                    }
                }
            }
        }
    }

    private void lapValue(String name, String parent, String text) {
        switch (parent) {
            case "AverageHeartRateBpm" -> lap.averageHeartRate = XmlValues.number(text);
            case "MaximumHeartRateBpm" -> lap.maxHeartRate = XmlValues.number(text);
            default -> {
                switch (name) {
                    case "TotalTimeSeconds" -> lap.seconds = XmlValues.number(text);
                    case "DistanceMeters" -> lap.metres = XmlValues.number(text);
                    default -> {
                        // Calories, intensity, trigger.
                    }
                }
            }
        }
    }

    private void pointValue(String name, String text) {
        switch (name) {
            case "Time" -> point.time = time(text);
            case "LatitudeDegrees" -> point.latitude = XmlValues.number(text);
            case "LongitudeDegrees" -> point.longitude = XmlValues.number(text);
            case "AltitudeMeters" -> point.altitude = XmlValues.number(text);
            case "DistanceMeters" -> point.distance = XmlValues.number(text);
            case "Cadence", "RunCadence" -> point.cadence = XmlValues.number(text);
            case "Speed" -> point.speed = XmlValues.number(text);
            default -> {
                // Power and sensor states.
            }
        }
    }

    private void finishPoint() throws UnreadableException {
        if (++points > limits.samples()) {
            throw new UnreadableException(ReadResult.Reason.TOO_MANY_POINTS, limits.samples());
        }
        if (point.dropImpossiblePosition()) {
            invalid++;
        }
        if (!lap.tracks.isEmpty()) {
            lap.tracks.getLast().points.add(point);
        }
    }

    private void finishLap() {
        laps.add(lap);
        lap = new TcxLap();
    }

    private void finishActivity() {
        inActivity = false;
        @Nullable Instant start = firstStart();
        if (start == null) {
            return;
        }
        Stated stated = new Stated();
        stated.sport = Track.sport(sport);
        stated.title = notes;
        stated.start = start;
        Track.fill(
                stated,
                start,
                laps.stream().flatMap(each -> each.tracks.stream()).toList());
        stated.timer = sum(laps.stream().mapToDouble(each -> each.seconds).toArray());
        stated.distance = sum(laps.stream().mapToDouble(each -> each.metres).toArray());
        stated.averageHeartRate = averageHeartRate(stated.samples.count(Column.HEART_RATE) > 0);
        stated.averageHeartRateExpected = false;
        stated.maxHeartRate = laps.stream()
                .mapToDouble(each -> each.maxHeartRate)
                .filter(beats -> beats > 0)
                .max()
                .orElse(Double.NaN);
        double lastLapEnd = Double.NaN;
        for (TcxLap each : laps) {
            Instant lapStart = each.start == null ? start : each.start;
            double offset = Duration.between(start, lapStart).toMillis() / 1000.0;
            stated.laps.add(new Lap(
                    offset,
                    Appraisal.measure(each.metres),
                    Appraisal.measure(each.seconds),
                    OptionalDouble.empty(),
                    Appraisal.heartRate(each.averageHeartRate),
                    Appraisal.heartRate(each.maxHeartRate)));
            lastLapEnd = offset + (each.seconds > 0 ? each.seconds : 0);
        }
        // From the first point to the last: a lap's stated start may be cut to the second before.
        stated.elapsed = stated.samples.isEmpty()
                ? lastLapEnd
                : stated.samples.at(Column.OFFSET, stated.samples.size() - 1) - stated.samples.at(Column.OFFSET, 0);
        if (Double.isNaN(stated.timer) && Double.isNaN(stated.distance)) {
            stated.remark(Kind.NO_SUMMARY);
        }
        if (unzoned) {
            stated.remark(Kind.NO_ZONE);
        }
        stated.remarkIfAny(Kind.POINTS_INVALID, invalid);
        activities.add(stated);
    }

    private @Nullable Instant firstStart() {
        for (TcxLap each : laps) {
            if (each.start != null) {
                return each.start;
            }
            for (Track track : each.tracks) {
                if (track.firstTime() != null) {
                    return track.firstTime();
                }
            }
        }
        return id;
    }

    /**
     * A single lap's average is the whole's. Of several, the recorded points tell it better; without any, the laps'
     * averages weighted by their time, if every lap states both.
     */
    private double averageHeartRate(boolean recorded) {
        if (laps.size() > 1 && recorded) {
            return Double.NaN;
        }
        double beats = 0;
        double seconds = 0;
        for (TcxLap each : laps) {
            if (!(each.averageHeartRate > 0) || !(each.seconds >= 0)) {
                return Double.NaN;
            }
            beats += each.averageHeartRate * each.seconds;
            seconds += each.seconds;
        }
        return beats / seconds;
    }

    /** The sum, or NaN if nothing was stated at all. */
    private static double sum(double[] values) {
        double sum = 0;
        boolean any = false;
        for (double value : values) {
            if (value >= 0) {
                sum += value;
                any = true;
            }
        }
        return any ? sum : Double.NaN;
    }

    private @Nullable Instant time(@Nullable String text) {
        XmlValues.@Nullable Moment moment = XmlValues.moment(text);
        if (moment == null) {
            return null;
        }
        unzoned |= !moment.zoned();
        return moment.instant();
    }
}
