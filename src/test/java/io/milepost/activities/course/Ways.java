package io.milepost.activities.course;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.function.IntToDoubleFunction;

/** Made-up recordings, a sample a second. */
final class Ways {

    /** Metres to a degree of latitude. */
    static final double DEGREE = 111_195;

    private Ways() {}

    /** Along a level straight way to the north at a steady speed. */
    static Samples north(int seconds, double speed) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i <= seconds; i++) {
            samples.add(i)
                    .with(Column.DISTANCE, i * speed)
                    .with(Column.LATITUDE, 47 + i * speed / DEGREE)
                    .with(Column.LONGITUDE, 8);
        }
        return samples.build();
    }

    /** The distance at each second, and the height. */
    static Samples along(int seconds, IntToDoubleFunction metres, IntToDoubleFunction height) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i <= seconds; i++) {
            samples.add(i)
                    .with(Column.DISTANCE, metres.applyAsDouble(i))
                    .with(Column.ALTITUDE, height.applyAsDouble(i));
        }
        return samples.build();
    }
}
