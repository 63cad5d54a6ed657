package io.milepost.fitness.ui;

import io.milepost.running.Distance;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.Map;

/** What the distances of best efforts are called: as races are, whatever units somebody reads. */
final class EffortNames {

    private static final double METRES_PER_KM = 1_000;
    private static final Map<Distance, String> NAMED = Map.of(
            Distance.MILE, "ui.distance.mile",
            Distance.HALF_MARATHON, "ui.distance.half_marathon",
            Distance.MARATHON, "ui.distance.marathon");

    private EffortNames() {}

    static String of(Distance distance, Formats formats, Messages messages) {
        String key = NAMED.get(distance);
        if (key != null) {
            return messages.get(key, formats.locale());
        }
        double metres = distance.metres();
        return metres < METRES_PER_KM
                ? formats.decimals(metres, 0) + "\u00a0m"
                : formats.decimals(metres / METRES_PER_KM, 0) + "\u00a0km";
    }
}
