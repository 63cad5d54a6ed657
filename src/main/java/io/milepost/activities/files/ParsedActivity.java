package io.milepost.activities.files;

import io.milepost.activities.Climb;
import io.milepost.activities.Lap;
import io.milepost.activities.Remark;
import io.milepost.activities.Samples;
import io.milepost.activities.Sport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One activity as its file tells it. Empty means that the file does not say and it cannot be counted; nothing is guessed.
 *
 * @param title the name the file gives it
 * @param start empty where the file has no date that can be true
 * @param distanceMetres as stated, or counted from the positions (then a remark says so)
 * @param timerSeconds the time the clock ran
 * @param elapsedSeconds from start to end, pauses included
 * @param movingSeconds the time in motion (at least 0.5 m/s), from the device where it says so
 * @param climb counted here from the altitudes
 * @param deviceClimb the device's own count
 * @param race whether the source calls it a race
 * @param effort how hard it felt, from 1 to 10, where the source says it
 */
public record ParsedActivity(
        Sport sport,
        Optional<String> title,
        Optional<Instant> start,
        OptionalDouble distanceMetres,
        OptionalDouble timerSeconds,
        OptionalDouble elapsedSeconds,
        OptionalDouble movingSeconds,
        Optional<Climb> climb,
        Optional<Climb> deviceClimb,
        OptionalInt averageHeartRate,
        OptionalInt maxHeartRate,
        List<Lap> laps,
        Samples samples,
        boolean race,
        OptionalInt effort,
        List<Remark> remarks) {

    public ParsedActivity {
        laps = List.copyOf(laps);
        remarks = List.copyOf(remarks);
    }

    public boolean has(Remark.Kind kind) {
        return remarks.stream().anyMatch(remark -> remark.kind() == kind);
    }

    /** Whether records, paces and milestones may be drawn from it. */
    public boolean soundForRecords() {
        return remarks.stream().noneMatch(remark -> remark.kind().barsRecords());
    }
}
