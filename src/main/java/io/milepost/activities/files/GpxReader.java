package io.milepost.activities.files;

import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads GPX 1.0 and 1.1. The tracks of one outing are one activity with pauses between them; after four hours without
 * a point another activity begins. Stretches without any time tell where but not when, so they are left out and
 * mentioned.
 */
final class GpxReader implements XmlWalk.Visitor {

    private static final Duration ANOTHER_OUTING = Duration.ofHours(4);

    private final Limits limits;
    private final List<Segment> segments = new ArrayList<>();
    private @Nullable String trackName;
    private @Nullable String trackType;
    private Track track = new Track();
    private Track.Point point = new Track.Point();
    private int points;
    private int invalid;
    private boolean unzoned;

    /** A track segment with its track's name and sport. */
    private record Segment(Track track, @Nullable String title, Sport sport) {}

    private GpxReader(Limits limits) {
        this.limits = limits;
    }

    static List<Stated> read(byte[] content, Limits limits) throws UnreadableException {
        GpxReader reader = new GpxReader(limits);
        boolean whole = XmlWalk.walk(content, reader);
        if (!whole) {
            reader.end("trkseg", "trk", "");
            reader.end("trk", "gpx", "");
        }
        return reader.activities(whole);
    }

    @Override
    public void start(String name, String parent, XmlWalk.Attributes attributes) {
        switch (name) {
            case "trk" -> {
                trackName = null;
                trackType = null;
            }
            case "trkseg" -> track = new Track();
            case "trkpt" -> {
                point = new Track.Point();
                point.latitude = XmlValues.number(attributes.get("lat"));
                point.longitude = XmlValues.number(attributes.get("lon"));
            }
            default -> {
                // Everything else is read when it ends.
            }
        }
    }

    @Override
    public void end(String name, String parent, String text) throws UnreadableException {
        switch (name) {
            case "trk" -> nameSegments();
            case "trkseg" -> {
                if (!track.points.isEmpty()) {
                    segments.add(new Segment(track, null, Sport.UNKNOWN));
                }
                track = new Track();
            }
            case "trkpt" -> {
                if (++points > limits.samples()) {
                    throw new UnreadableException(ReadResult.Reason.TOO_MANY_POINTS, limits.samples());
                }
                if (point.dropImpossiblePosition()) {
                    invalid++;
                }
                track.points.add(point);
            }
            case "name" -> {
                if (parent.equals("trk")) {
                    trackName = XmlValues.title(text);
                }
            }
            case "type" -> {
                if (parent.equals("trk")) {
                    trackType = text;
                }
            }
            default -> {
                if (parent.equals("trkpt") || parent.equals("TrackPointExtension") || parent.equals("extensions")) {
                    value(name, text);
                }
            }
        }
    }

    private void value(String name, String text) {
        switch (name) {
            case "time" -> {
                XmlValues.@Nullable Moment moment = XmlValues.moment(text);
                point.time = moment == null ? null : moment.instant();
                unzoned |= moment != null && !moment.zoned();
            }
            case "ele" -> point.altitude = XmlValues.number(text);
            case "hr", "heartrate" -> point.heartRate = XmlValues.number(text);
            case "cad", "cadence" -> point.cadence = XmlValues.number(text);
            case "speed" -> point.speed = XmlValues.number(text);
            default -> {
                // Temperature, power, fix quality: nothing Milepost keeps.
            }
        }
    }

    /** Name and type may stand before or after a track's segments, so they are given when it ends. */
    private void nameSegments() {
        for (int i = segments.size() - 1; i >= 0 && segments.get(i).title() == null; i--) {
            Segment segment = segments.get(i);
            segments.set(i, new Segment(segment.track(), trackName == null ? "" : trackName, Track.sport(trackType)));
        }
    }

    private List<Stated> activities(boolean whole) throws UnreadableException {
        List<Segment> timed = new ArrayList<>();
        int pointsWithoutTime = 0;
        double metresWithoutTime = 0;
        for (Segment segment : segments) {
            if (segment.track().firstTime() != null) {
                timed.add(segment);
            } else {
                pointsWithoutTime += segment.track().points.size();
                metresWithoutTime += segment.track().metres();
            }
        }
        if (timed.isEmpty()) {
            if (pointsWithoutTime > 0) {
                throw new UnreadableException(ReadResult.Reason.ROUTE_WITHOUT_TIMES, metresWithoutTime);
            }
            throw new UnreadableException(whole ? ReadResult.Reason.NO_ACTIVITY : ReadResult.Reason.XML_BROKEN);
        }
        timed.sort(Comparator.comparing(segment -> start(segment)));
        List<Stated> activities = new ArrayList<>();
        List<Segment> outing = new ArrayList<>();
        @Nullable Instant end = null;
        for (Segment segment : timed) {
            if (end != null && Duration.between(end, start(segment)).compareTo(ANOTHER_OUTING) > 0) {
                activities.add(activity(outing));
                outing = new ArrayList<>();
            }
            outing.add(segment);
            end = last(segment);
        }
        activities.add(activity(outing));
        Stated first = activities.getFirst();
        if (pointsWithoutTime > 0) {
            first.remark(Kind.POINTS_WITHOUT_TIME, pointsWithoutTime, metresWithoutTime);
        }
        first.remarkIfAny(Kind.POINTS_INVALID, invalid);
        if (!whole) {
            activities.getLast().remark(Kind.CUT_END);
        }
        return activities;
    }

    private Stated activity(List<Segment> outing) {
        Stated stated = new Stated();
        stated.averageHeartRateExpected = false;
        Instant start = start(outing.getFirst());
        stated.start = start;
        for (Segment segment : outing) {
            if (stated.sport == Sport.UNKNOWN) {
                stated.sport = segment.sport();
            }
            if (stated.title == null
                    && segment.title() != null
                    && !segment.title().isEmpty()) {
                stated.title = segment.title();
            }
        }
        Track.fill(stated, start, outing.stream().map(Segment::track).toList());
        if (stated.samples.count(Column.DISTANCE) > 0) {
            stated.remark(Kind.DISTANCE_FROM_POSITIONS);
        }
        if (unzoned) {
            stated.remark(Kind.NO_ZONE);
        }
        return stated;
    }

    private static Instant start(Segment segment) {
        Instant first = segment.track().firstTime();
        return first == null ? Instant.MAX : first;
    }

    private static Instant last(Segment segment) {
        Instant last = start(segment);
        for (Track.Point point : segment.track().points) {
            if (point.time != null && point.time.isAfter(last)) {
                last = point.time;
            }
        }
        return last;
    }
}
