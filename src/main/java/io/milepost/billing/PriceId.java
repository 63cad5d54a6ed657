package io.milepost.billing;

import java.util.UUID;

/** Identifies one price of a package; whoever subscribed at it keeps it. */
public record PriceId(UUID value) {}
