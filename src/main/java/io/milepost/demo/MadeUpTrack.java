package io.milepost.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;

/** Writes the file that a watch would have written of a run that nobody ran: a loop over a sea that is no place. */
final class MadeUpTrack {

    private static final int SECONDS_PER_POINT = 5;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double HOME_LATITUDE = 45.0;
    private static final double HOME_LONGITUDE = -30.0;

    private MadeUpTrack() {}

    static byte[] gpx(MadeUpRun run, ZoneId zone) {
        Random chance = new Random(run.seed());
        Instant start = run.day().atTime(run.time()).atZone(zone).toInstant();
        long seconds = run.duration().toSeconds();
        long points = seconds / SECONDS_PER_POINT;
        double radius = run.km() * 1000 / (2 * Math.PI);
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="Milepost demo" xmlns="http://www.topografix.com/GPX/1/1" \
                xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                <trk><name>Run</name><type>running</type><trkseg>
                """);
        double hills = Math.max(1, Math.round(run.ascent() / 25));
        for (long i = 0; i <= points; i++) {
            double share = points == 0 ? 0 : run.gone((double) i / points);
            // Nobody runs quite evenly; who runs reps has pace enough to change.
            double eased = run.isEven() ? share + 0.004 * Math.sin(share * 40) : share;
            double angle = 2 * Math.PI * eased;
            double latitude = HOME_LATITUDE + radius * Math.sin(angle) / METRES_PER_DEGREE;
            double longitude = HOME_LONGITUDE
                    + radius * (Math.cos(angle) - 1) / (METRES_PER_DEGREE * Math.cos(Math.toRadians(HOME_LATITUDE)));
            double altitude = 120 + run.ascent() / (2 * hills) * (1 - Math.cos(2 * Math.PI * hills * share));
            double warm = Math.min(1, i * SECONDS_PER_POINT / 300.0);
            long pulse = Math.round((run.pulse() - 28) + 28 * warm + 3 * Math.sin(share * 60) + chance.nextInt(3));
            text.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.6f\" lon=\"%.6f\"><ele>%.1f</ele><time>%s</time><extensions><gpxtpx:TrackPointExtension>"
                            + "<gpxtpx:hr>%d</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>%n",
                    latitude,
                    longitude,
                    altitude,
                    start.plusSeconds(i * SECONDS_PER_POINT),
                    pulse));
        }
        return text.append("</trkseg></trk></gpx>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
