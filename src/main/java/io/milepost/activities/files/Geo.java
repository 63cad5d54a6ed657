package io.milepost.activities.files;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;

/** Distances on the ground. */
final class Geo {

    /** The Earth's mean radius in metres (IUGG). */
    private static final double EARTH_RADIUS = 6_371_008.8;

    private Geo() {}

    /** Great-circle distance in metres between two positions in degrees (haversine). */
    static double metres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double phi1 = Math.toRadians(latitude1);
        double phi2 = Math.toRadians(latitude2);
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Metres between two samples, or NaN where one has no position. */
    static double metres(Samples samples, int i, int j) {
        return metres(
                samples.at(Column.LATITUDE, i),
                samples.at(Column.LONGITUDE, i),
                samples.at(Column.LATITUDE, j),
                samples.at(Column.LONGITUDE, j));
    }

    /** Whether these degrees are a place on Earth; exactly 0, 0 is what devices write without a fix. */
    static boolean isPlace(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
    }
}
