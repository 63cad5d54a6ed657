package io.milepost.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity with all that is known, its samples aside.
 *
 * @param climb counted here from the altitudes; null without any
 * @param deviceClimb the device's own count; null without one
 * @param fileName of the file it came from; null for one by hand
 * @param sampleCount 0 for one by hand
 */
public record ActivityDetail(
        ActivitySummary summary,
        @Nullable Climb climb,
        @Nullable Climb deviceClimb,
        List<Lap> laps,
        List<Remark> remarks,
        @Nullable String fileName,
        int sampleCount) {

    public ActivityDetail {
        laps = List.copyOf(laps);
        remarks = List.copyOf(remarks);
    }
}
