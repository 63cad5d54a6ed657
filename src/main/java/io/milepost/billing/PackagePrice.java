package io.milepost.billing;

import java.time.Instant;

/** What a package costs and how often. Never changes: a new price is another one. */
public record PackagePrice(PriceId id, Money money, BillingInterval interval, Instant since) {}
