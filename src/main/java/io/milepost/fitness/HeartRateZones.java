package io.milepost.fitness;

import java.util.List;

/** The zones of heart rate of an athlete on a day, easiest first, and the model that draws them. */
public record HeartRateZones(ZoneModel model, List<HeartRateZone> zones) {
    public HeartRateZones {
        zones = List.copyOf(zones);
    }
}
