package io.milepost.fitness;

import io.milepost.running.HeartRateReserve;
import io.milepost.running.Pace;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an athlete on a day. What nobody knows is null.
 *
 * @param thresholdPace as somebody recorded it; null where nobody did, or a race since says otherwise
 * @param paces of the last race; its T stands for the threshold pace where none is recorded
 */
public record AthleteThresholds(
        LocalDate day,
        @Nullable ThresholdValue resting,
        @Nullable ThresholdValue max,
        @Nullable ThresholdValue thresholdHeartRate,
        @Nullable ThresholdValue thresholdPace,
        @Nullable AthletePaces paces) {

    /** The threshold pace that holds: a recorded one, or T of the last race, whichever is younger. */
    public Optional<Pace> paceAtThreshold() {
        if (thresholdPace != null) {
            return Optional.of(new Pace(thresholdPace.figure()));
        }
        return Optional.ofNullable(paces).map(known -> known.paces().threshold());
    }

    /** The span of the heart; empty unless both ends are known and apart. */
    public Optional<HeartRateReserve> reserve() {
        if (resting == null || max == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeartRateReserve(resting.beats(), max.beats()));
        } catch (IllegalArgumentException e) {
            // Two entries, each possible, that no one heart has.
            return Optional.empty();
        }
    }

    public @Nullable ThresholdValue of(ThresholdKind kind) {
        return switch (kind) {
            case RESTING_HEART_RATE -> resting;
            case MAX_HEART_RATE -> max;
            case THRESHOLD_HEART_RATE -> thresholdHeartRate;
            case THRESHOLD_PACE -> thresholdPace;
        };
    }
}
