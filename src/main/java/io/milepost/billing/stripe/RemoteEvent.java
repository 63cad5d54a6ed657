package io.milepost.billing.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook says happened. Its copy of the object is not believed: the object is fetched again.
 *
 * @param account the connected account; null for the platform's own
 * @param objectId the id of the object that it is about; empty if it has none
 */
public record RemoteEvent(
        String id, String type, @Nullable String account, String objectId, boolean live, Instant createdAt) {}
