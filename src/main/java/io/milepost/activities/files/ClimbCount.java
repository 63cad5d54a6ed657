package io.milepost.activities.files;

import io.milepost.activities.Climb;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.Optional;

/**
 * Counts climbing from altitude samples with a threshold: small ups and downs are noise, so a change counts once it
 * reaches 2 m from the last turning point. A leap of more than 20 m at over 5 m/s is the sensor settling and counts
 * nothing.
 */
final class ClimbCount {

    private static final double THRESHOLD = 2;
    private static final double LEAP_METRES = 20;
    private static final double LEAP_SPEED = 5;

    private ClimbCount() {}

    /** Empty where fewer than two samples have an altitude. */
    static Optional<Climb> of(Samples samples) {
        double reference = Double.NaN;
        double last = Double.NaN;
        double lastOffset = 0;
        double up = 0;
        double down = 0;
        int counted = 0;
        for (int i = 0; i < samples.size(); i++) {
            double altitude = samples.at(Column.ALTITUDE, i);
            if (Double.isNaN(altitude)) {
                continue;
            }
            double offset = samples.at(Column.OFFSET, i);
            double leap = Math.abs(altitude - last);
            if (counted++ == 0 || (leap > LEAP_METRES && leap > LEAP_SPEED * (offset - lastOffset))) {
                reference = altitude;
            } else if (altitude - reference >= THRESHOLD) {
                up += altitude - reference;
                reference = altitude;
            } else if (reference - altitude >= THRESHOLD) {
                down += reference - altitude;
                reference = altitude;
            }
            last = altitude;
            lastOffset = offset;
        }
        return counted < 2 ? Optional.empty() : Optional.of(new Climb(up, down, Climb.Method.TWO_METRE_THRESHOLD));
    }
}
