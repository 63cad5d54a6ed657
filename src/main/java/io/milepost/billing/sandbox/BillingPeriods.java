package io.milepost.billing.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;

/** Where the periods of a recurring price lie: counted from the anchor, so that a 31st comes back after February. */
final class BillingPeriods {

    private BillingPeriods() {}

    /** The first boundary after {@code start}, in epoch seconds, of a price anchored at {@code anchor}. */
    static long after(long start, long anchor, JsonNode recurring) {
        var unit = switch (recurring.path("interval").asString("month")) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "year" -> ChronoUnit.YEARS;
            default -> ChronoUnit.MONTHS;
        };
        var step = Math.max(1, recurring.path("interval_count").asLong(1));
        var origin = Instant.ofEpochSecond(anchor).atOffset(ZoneOffset.UTC);
        for (long n = 1; ; n++) {
            var boundary = origin.plus(n * step, unit).toEpochSecond();
            if (boundary > start) {
                return boundary;
            }
        }
    }
}
