package io.milepost.activities.files;

import io.milepost.activities.Lap;
import io.milepost.activities.Remark;
import io.milepost.activities.Samples;
import io.milepost.activities.Sport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader found for one activity, before {@link Appraisal} judges it. NaN and null: not stated. */
final class Stated {

    Sport sport = Sport.UNKNOWN;

    @Nullable
    String title;

    @Nullable
    Instant start;

    /** Whether the source calls it a race. */
    boolean race;

    /** How hard it felt, from 1 to 10. */
    double effort = Double.NaN;

    double distance = Double.NaN;
    double timer = Double.NaN;
    double elapsed = Double.NaN;
    double moving = Double.NaN;
    double deviceAscent = Double.NaN;
    double deviceDescent = Double.NaN;
    double averageHeartRate = Double.NaN;
    double maxHeartRate = Double.NaN;

    /** Whether the file should have stated the average heart rate, so that counting it deserves a remark. */
    boolean averageHeartRateExpected = true;

    final List<Lap> laps = new ArrayList<>();
    Samples samples = Samples.none();
    final List<Pause> pauses = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    /** The clock stood still between these two moments, in seconds from the start. */
    record Pause(double from, double until) {}

    void remark(Remark.Kind kind, double... figures) {
        remarks.add(Remark.of(kind, figures));
    }

    /** Adds a remark that counts something, unless there was nothing. */
    void remarkIfAny(Remark.Kind kind, int count) {
        if (count > 0) {
            remark(kind, count);
        }
    }
}
