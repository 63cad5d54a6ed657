package io.milepost.workspace.offline;

import io.milepost.activities.LogActivity;
import io.milepost.checkins.RecordCheckIn;
import java.time.Instant;
import java.util.UUID;

/** One thing that an athlete typed without reception. The key is the device's, and stays however often it is sent. */
public sealed interface OfflineEntry {

    UUID key();

    /** Training; it says its own day. */
    record Log(UUID key, LogActivity log) implements OfflineEntry {}

    /**
     * How the athlete was.
     *
     * @param at by the device's clock
     */
    record Said(UUID key, Instant at, RecordCheckIn said) implements OfflineEntry {}
}
