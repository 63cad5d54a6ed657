package io.milepost.admin;

import io.milepost.tenancy.Practice;

/**
 * A practice as the platform sees it: its life, and counts.
 *
 * @param monthlyRevenue what its paying athletes come to a month, in minor units of its currency
 */
public record Tenant(Practice practice, long team, long athletes, long subscriptions, long monthlyRevenue) {}
