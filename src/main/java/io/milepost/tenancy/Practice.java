package io.milepost.tenancy;

import io.milepost.running.UnitSystem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * A tenant: one coaching business.
 *
 * @param zone where its coaches are
 * @param units what its coaches read distances and paces in
 * @param trialEnds when the trial of Milepost itself ends
 */
public record Practice(
        PracticeId id,
        Slug slug,
        String name,
        ZoneId zone,
        UnitSystem units,
        Locale language,
        DayOfWeek weekStartsOn,
        Currency currency,
        PracticeStatus status,
        Brand brand,
        Instant opened,
        Instant trialEnds) {}
