package io.milepost.connections.sources;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a vendor's notification says: a reason to look, never believed as it stands.
 *
 * @param user whom it is about, by the vendor's id
 * @param remote the vendor's id of the activity; empty where it is about the person
 * @param place where the file is, if the vendor says
 * @param title what the vendor calls the activity
 * @param happened when, by the vendor's clock; of an activity its start where that is all that is told
 * @param identity the same for each delivery of the same news
 */
public record News(
        Kind kind,
        String user,
        String remote,
        @Nullable URI place,
        @Nullable String title,
        Instant happened,
        String identity) {

    /** What happened. */
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED,
        /** The person may have taken back what they gave, all or part of it. */
        WITHDRAWN
    }
}
