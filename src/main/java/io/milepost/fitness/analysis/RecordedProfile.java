package io.milepost.fitness.analysis;

import io.milepost.running.Effort;
import io.milepost.running.Pace;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TimeAtSpeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a recording says about fitness. Nothing of it depends on the athlete's paces or heart rates, so that it need not be
 * derived again when those change.
 *
 * @param slopes metres on the flat for each metre along the ground; empty without a distance
 * @param netDrop metres that it ends lower than it begins; empty without altitudes
 * @param eightMinutes the fastest 8 minutes, as if flat
 * @param hardestTwenty the highest mean heart rate over 20 minutes
 * @param efforts shortest distance first; none that falls steeply
 */
public record RecordedProfile(
        OptionalDouble slopes,
        OptionalDouble netDrop,
        Optional<Pace> eightMinutes,
        OptionalInt hardestTwenty,
        TimeAtSpeed timeAtSpeed,
        TimeAtHeartRate timeAtHeartRate,
        List<Effort> efforts) {

    public static final RecordedProfile NONE = new RecordedProfile(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            TimeAtSpeed.NONE,
            TimeAtHeartRate.NONE,
            List.of());

    public RecordedProfile {
        efforts = List.copyOf(efforts);
    }
}
