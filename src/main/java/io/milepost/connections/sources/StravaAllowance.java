package io.milepost.connections.sources;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much an application may still ask of Strava, as the last answer's headers said: {@code X-ReadRateLimit-Limit} and
 * {@code -Usage} (and the same without {@code Read}), each "in a quarter of an hour, in a day". Quarters begin at 0, 15, 30
 * and 45 minutes past the hour, days at midnight UTC. The last tenth of a quarter is left to what cannot wait.
 */
final class StravaAllowance {

    private static final double FOR_HISTORY = 0.9;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Map<String, Instant> rest = new ConcurrentHashMap<>();
    private final Clock clock;

    StravaAllowance(Clock clock) {
        this.clock = clock;
    }

    Instant restUntil(App app) {
        return rest.getOrDefault(app.client(), Instant.EPOCH);
    }

    /** @return when a request that was refused may be repeated */
    Instant noted(App app, HttpHeaders headers) {
        Instant now = clock.instant();
        long quarter = QUARTER.toSeconds();
        Instant nextQuarter = Instant.ofEpochSecond((now.getEpochSecond() / quarter + 1) * quarter)
                .plus(A_MOMENT);
        Instant tomorrow =
                now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS).plus(A_MOMENT);
        double shareOfQuarter = 0;
        double shareOfDay = 0;
        for (String kind : new String[] {"X-RateLimit", "X-ReadRateLimit"}) {
            Optional<long[]> limit = pair(headers, kind + "-Limit");
            Optional<long[]> used = pair(headers, kind + "-Usage");
            if (limit.isPresent() && used.isPresent()) {
                shareOfQuarter = Math.max(shareOfQuarter, share(used.get()[0], limit.get()[0]));
                shareOfDay = Math.max(shareOfDay, share(used.get()[1], limit.get()[1]));
            }
        }
        if (shareOfDay >= FOR_HISTORY) {
            rest.put(app.client(), tomorrow);
        } else if (shareOfQuarter >= FOR_HISTORY) {
            rest.put(app.client(), nextQuarter);
        }
        return shareOfDay >= 1 ? tomorrow : nextQuarter;
    }

    private static double share(long used, long limit) {
        return limit <= 0 ? 0 : (double) used / limit;
    }

    private static Optional<long[]> pair(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.matches("\\s*\\d{1,9}\\s*,\\s*\\d{1,9}\\s*"))
                .map(value -> {
                    String[] parts = value.split(",");
                    return new long[] {Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip())};
                });
    }
}
