package io.milepost.activities;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One activity with all that is known, its samples aside.
 *
 * @param climb counted here from the altitudes; null without any
 * @param deviceClimb the device's own count; null without one
 * @param fileName of the file it came from; null for one by hand
 * @param sampleCount 0 for one by hand
 * @param original what its source says; null for one by hand
 * @param excludedBecause why somebody left it out of records, load and milestones; null where nobody said
 */
public record ActivityDetail(
        ActivitySummary summary,
        @Nullable Climb climb,
        @Nullable Climb deviceClimb,
        List<Lap> laps,
        List<Remark> remarks,
        @Nullable String fileName,
        int sampleCount,
        @Nullable Original original,
        @Nullable String excludedBecause) {

    /** @param recording null for one by hand */
    static ActivityDetail of(ActivityRow row, @Nullable RecordingRow recording, @Nullable String fileName) {
        RecordedDetails details = recording == null ? RecordedDetails.NONE : recording.details();
        return new ActivityDetail(
                row.summary(),
                details.climb(),
                details.deviceClimb(),
                details.laps().stream().map(RecordedDetails.StoredLap::lap).toList(),
                details.remarks(),
                fileName,
                recording == null ? 0 : recording.sampleCount(),
                row.original(),
                row.excludedBecause());
    }

    public ActivityDetail {
        laps = List.copyOf(laps);
        remarks = List.copyOf(remarks);
    }

    /** What people took for something else than the source says. */
    public Set<CorrectedField> corrected() {
        Set<CorrectedField> corrected = EnumSet.noneOf(CorrectedField.class);
        if (original != null) {
            add(corrected, CorrectedField.TITLE, original.title(), summary.title());
            add(corrected, CorrectedField.SPORT, original.sport(), summary.sport());
            add(corrected, CorrectedField.RACE, original.race(), summary.race());
            add(corrected, CorrectedField.DAY, original.day(), summary.day());
            add(corrected, CorrectedField.DAY, original.start(), summary.start());
        }
        return corrected;
    }

    private static void add(
            Set<CorrectedField> corrected, CorrectedField field, @Nullable Object said, @Nullable Object now) {
        if (!Objects.equals(said, now)) {
            corrected.add(field);
        }
    }
}
