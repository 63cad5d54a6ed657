package io.milepost.activities.files;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts an activity into equal stretches, with the moment of each border interpolated between two samples. Time is elapsed
 * time: a stop within a split belongs to it.
 */
public final class Splits {

    private static final int MOST = 1_000;
    private static final double SHORTEST_REST = 10;

    private Splits() {}

    /** @param length of a stretch in metres; empty where the samples tell no distance */
    public static List<Split> of(Samples samples, double length) {
        List<Split> splits = new ArrayList<>();
        double border = length;
        double since = Double.NaN;
        double lastDistance = 0;
        double lastOffset = 0;
        double beats = 0;
        int felt = 0;
        for (int i = 0; i < samples.size() && splits.size() < MOST; i++) {
            double distance = samples.at(Column.DISTANCE, i);
            if (Double.isNaN(distance) || distance < lastDistance) {
                continue;
            }
            double offset = samples.at(Column.OFFSET, i);
            if (Double.isNaN(since)) {
                since = offset;
                lastOffset = offset;
                lastDistance = distance;
            }
            while (distance >= border && splits.size() < MOST) {
                double share = distance == lastDistance ? 1 : (border - lastDistance) / (distance - lastDistance);
                double crossing = lastOffset + Math.max(0, share) * (offset - lastOffset);
                splits.add(new Split(splits.size() + 1, length, crossing - since, average(beats, felt)));
                since = crossing;
                beats = 0;
                felt = 0;
                border += length;
            }
            if (samples.has(Column.HEART_RATE, i)) {
                beats += samples.at(Column.HEART_RATE, i);
                felt++;
            }
            lastDistance = distance;
            lastOffset = offset;
        }
        double rest = lastDistance - (border - length);
        if (rest >= SHORTEST_REST && splits.size() < MOST && lastOffset > since) {
            splits.add(new Split(splits.size() + 1, rest, lastOffset - since, average(beats, felt)));
        }
        return List.copyOf(splits);
    }

    private static OptionalInt average(double beats, int felt) {
        return felt == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.rint(beats / felt));
    }
}
