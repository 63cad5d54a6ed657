package io.milepost.activities.files;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/**
 * Makes small training files of an even run eastward along the equator, one sample each ten seconds, for tests here and
 * in other modules. A degree of longitude there is 111,195 m.
 */
public final class TrainingFiles {

    private static final double METRES_PER_DEGREE = 111_195;
    private static final long FIT_EPOCH = 631_065_600L;
    private static final int STEP = 10;

    private TrainingFiles() {}

    /** A run at an even speed. A heart rate of 0 leaves it out. */
    public record Run(Instant start, double metres, int seconds, int heartRate) {

        double metresAt(int second) {
            return metres * second / seconds;
        }
    }

    public static Run tenKilometres(Instant start) {
        return new Run(start, 10_000, 3_000, 150);
    }

    public static byte[] fit(Run run) {
        return fit(run, fitSeconds(run.start()), File.ACTIVITY);
    }

    /** The same from a device whose clock was never set. */
    public static byte[] fitWithoutDate(Run run) {
        return fit(run, 17_000_000, File.ACTIVITY);
    }

    /** What a watch writes besides training. */
    public static byte[] fitOfSettings() {
        return fit(tenKilometres(Instant.parse("2026-01-01T00:00:00Z")), 1_100_000_000, File.SETTINGS);
    }

    /** @param from the first timestamp in the file's own seconds; below 0x10000000 it is relative */
    static byte[] fit(Run run, long from, File type) {
        return fit(run, from, type, 1, run.metres());
    }

    /** A file with two laps of this length, whatever the whole says. */
    static byte[] fitWithTwoLapsOf(Run run, double lapMetres) {
        return fit(run, fitSeconds(run.start()), File.ACTIVITY, 2, lapMetres);
    }

    private static byte[] fit(Run run, long from, File type, int laps, double lapMetres) {
        BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        FileIdMesg id = new FileIdMesg();
        id.setType(type);
        id.setManufacturer(Manufacturer.DEVELOPMENT);
        id.setTimeCreated(new DateTime(from));
        encoder.write(id);
        timer(encoder, from, EventType.START);
        for (int second = 0; second <= run.seconds(); second += STEP) {
            RecordMesg record = new RecordMesg();
            record.setTimestamp(new DateTime(from + second));
            record.setPositionLat(1);
            record.setPositionLong((int) Math.rint(run.metresAt(second) / METRES_PER_DEGREE / 180 * (1L << 31)));
            record.setDistance((float) run.metresAt(second));
            record.setAltitude(100f + second % 100 / 10f);
            if (run.heartRate() > 0) {
                record.setHeartRate((short) run.heartRate());
            }
            encoder.write(record);
        }
        timer(encoder, from + run.seconds(), EventType.STOP_ALL);
        for (int i = 0; i < laps; i++) {
            LapMesg lap = new LapMesg();
            lap.setStartTime(new DateTime(from + (long) i * run.seconds() / laps));
            lap.setTimestamp(new DateTime(from + (i + 1L) * run.seconds() / laps));
            lap.setTotalDistance((float) lapMetres);
            lap.setTotalTimerTime((float) run.seconds() / laps);
            lap.setTotalElapsedTime((float) run.seconds() / laps);
            encoder.write(lap);
        }
        SessionMesg session = new SessionMesg();
        session.setSport(Sport.RUNNING);
        session.setStartTime(new DateTime(from));
        session.setTimestamp(new DateTime(from + run.seconds()));
        session.setTotalDistance((float) run.metres());
        session.setTotalTimerTime((float) run.seconds());
        session.setTotalElapsedTime((float) run.seconds());
        session.setTotalAscent(12);
        encoder.write(session);
        ActivityMesg activity = new ActivityMesg();
        activity.setTimestamp(new DateTime(from + run.seconds()));
        activity.setNumSessions(1);
        encoder.write(activity);
        return encoder.close();
    }

    private static void timer(BufferEncoder encoder, long time, EventType type) {
        EventMesg event = new EventMesg();
        event.setTimestamp(new DateTime(time));
        event.setEvent(Event.TIMER);
        event.setEventType(type);
        encoder.write(event);
    }

    static long fitSeconds(Instant instant) {
        return instant.getEpochSecond() - FIT_EPOCH;
    }

    public static byte[] gpx(Run run) {
        return utf8(gpxOf(gpxTrack(run, "running", true)));
    }

    static String gpxOf(String tracks) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"
                     xmlns:x="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                %s</gpx>
                """.formatted(tracks);
    }

    static String gpxTrack(Run run, String type, boolean times) {
        StringBuilder xml = new StringBuilder("<trk><name>Along the equator</name><type>" + type + "</type><trkseg>\n");
        for (int second = 0; second <= run.seconds(); second += STEP) {
            xml.append("<trkpt lat=\"0.000001\" lon=\"%.7f\"><ele>%d</ele>"
                    .formatted(run.metresAt(second) / METRES_PER_DEGREE, 100 + second % 100 / 10));
            if (times) {
                xml.append("<time>").append(run.start().plusSeconds(second)).append("</time>");
            }
            if (run.heartRate() > 0) {
                xml.append("<extensions><x:TrackPointExtension><x:hr>" + run.heartRate()
                        + "</x:hr></x:TrackPointExtension></extensions>");
            }
            xml.append("</trkpt>\n");
        }
        return xml.append("</trkseg></trk>\n").toString();
    }

    public static byte[] tcx(Run... laps) {
        return utf8(tcxOf("<Activities>" + tcxActivity("Running", laps) + "</Activities>"));
    }

    /** A file with an activity for each of the runs. */
    public static byte[] tcxOfActivities(Run... runs) {
        StringBuilder xml = new StringBuilder("<Activities>");
        for (Run run : runs) {
            xml.append(tcxActivity("Running", run));
        }
        return utf8(tcxOf(xml.append("</Activities>").toString()));
    }

    static String tcxOf(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
                %s
                </TrainingCenterDatabase>
                """.formatted(content);
    }

    /** An activity with a lap for each of the runs. */
    static String tcxActivity(String sport, Run... laps) {
        StringBuilder xml = new StringBuilder();
        xml.append("<Activity Sport=\"%s\"><Id>%s</Id>".formatted(sport, laps[0].start()));
        double before = 0;
        for (Run lap : laps) {
            xml.append(
                    "<Lap StartTime=\"%s\"><TotalTimeSeconds>%d</TotalTimeSeconds><DistanceMeters>%s</DistanceMeters>"
                            .formatted(lap.start(), lap.seconds(), lap.metres()));
            if (lap.heartRate() > 0) {
                xml.append(
                        "<AverageHeartRateBpm><Value>%1$d</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>%1$d</Value></MaximumHeartRateBpm>"
                                .formatted(lap.heartRate()));
            }
            xml.append("<Track>\n");
            for (int second = 0; second <= lap.seconds(); second += STEP) {
                xml.append("<Trackpoint><Time>%s</Time><DistanceMeters>%s</DistanceMeters>"
                        .formatted(lap.start().plusSeconds(second), before + lap.metresAt(second)));
                if (lap.heartRate() > 0) {
                    xml.append("<HeartRateBpm><Value>%d</Value></HeartRateBpm>".formatted(lap.heartRate()));
                }
                xml.append("</Trackpoint>\n");
            }
            xml.append("</Track></Lap>\n");
            before += lap.metres();
        }
        return xml.append("</Activity>").toString();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Instant later(Run run, Duration after) {
        return run.start().plusSeconds(run.seconds()).plus(after);
    }
}
