package io.milepost.connections;

import io.milepost.connections.sources.Reporting;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A practice's keys for a vendor, as the owner sees them; the secret is never shown again.
 *
 * @param client null where there are none
 * @param notifications where the vendor notifies; null where there are no keys
 * @param news whether the vendor notifies; null where there are no keys
 * @param comeBack where the vendor sends athletes back to
 * @param host the part of it that a vendor's form may ask for
 * @param connected how many athletes are connected
 * @param broken how many connections are broken
 * @param standIn whether the keys are those of the stand-in on this machine
 */
public record KeysCard(
        Vendor vendor,
        @Nullable String client,
        @Nullable URI notifications,
        @Nullable News news,
        URI comeBack,
        String host,
        long connected,
        long broken,
        boolean standIn) {

    /** Whether a vendor tells Milepost of what happens. */
    public enum News {
        PENDING,
        ON,
        ELSEWHERE,
        FAILED,
        BY_OWNER;

        static News of(Reporting reporting) {
            return valueOf(reporting.name());
        }
    }
}
