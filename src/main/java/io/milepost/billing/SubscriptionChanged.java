package io.milepost.billing;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.PracticeId;

/** Stripe said something new of an athlete's subscription, and it was written. */
public record SubscriptionChanged(PracticeId practice, AthleteId athlete) {}
