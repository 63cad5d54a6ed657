package io.milepost.fitness.thresholds;

import io.milepost.fitness.AthleteThresholds;
import io.milepost.fitness.HeartRateZone;
import io.milepost.fitness.HeartRateZones;
import io.milepost.fitness.ZoneModel;
import io.milepost.running.HeartRateReserve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Draws zones of heart rate. The shares are those in common use for runners: of the reserve after Karvonen, Kentala and
 * Mustala (1957), of the threshold after Friel. They are conventions, not borders that a body knows.
 */
public final class HeartRateZoning {

    private static final double[] OF_RESERVE = {0.50, 0.60, 0.70, 0.80, 0.90};
    private static final double[] OF_THRESHOLD = {0.65, 0.85, 0.90, 0.95, 1.00};

    private HeartRateZoning() {}

    /** @param chosen the model that a coach chose; null for the best that can be drawn, the threshold's first */
    public static Optional<HeartRateZones> of(AthleteThresholds known, @Nullable ZoneModel chosen) {
        if (chosen != null) {
            return draw(known, chosen);
        }
        return draw(known, ZoneModel.THRESHOLD).or(() -> draw(known, ZoneModel.RESERVE));
    }

    private static Optional<HeartRateZones> draw(AthleteThresholds known, ZoneModel model) {
        return switch (model) {
            case RESERVE ->
                known.reserve().map((HeartRateReserve reserve) -> zones(model, OF_RESERVE, reserve::beatsAt));
            case THRESHOLD ->
                Optional.ofNullable(known.thresholdHeartRate())
                        .map(threshold ->
                                zones(model, OF_THRESHOLD, share -> (int) Math.round(share * threshold.figure())));
        };
    }

    private static HeartRateZones zones(ZoneModel model, double[] shares, DoubleToIntFunction beats) {
        List<HeartRateZone> zones = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Integer until = i + 1 < shares.length ? beats.applyAsInt(shares[i + 1]) - 1 : null;
            zones.add(new HeartRateZone(i + 1, beats.applyAsInt(shares[i]), until));
        }
        return new HeartRateZones(model, zones);
    }
}
