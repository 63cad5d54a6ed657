package io.milepost.connections.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures of Strava's own page on rate limits. */
class StravaAllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:11:05Z");

    private final App app = new App("7", "s");
    private final StravaAllowance allowance = new StravaAllowance(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void belowNineTenthsNothingRests() {
        allowance.noted(app, headers("600,30000", "314,25536"));

        assertThat(allowance.restUntil(app)).isBefore(NOW);
    }

    @Test
    void overTheLimitOfAQuarterTheNextQuarterCounts() {
        Instant until = allowance.noted(app, headers("600,30000", "692,20300"));

        assertThat(until).isEqualTo("2026-11-21T20:15:05Z");
        assertThat(allowance.restUntil(app)).isEqualTo("2026-11-21T20:15:05Z");
    }

    @Test
    void overTheLimitOfADayMidnightInGreenwichCounts() {
        assertThat(allowance.noted(app, headers("600,30000", "12,30001"))).isEqualTo("2026-11-22T00:00:05Z");
    }

    @Test
    void nearTheLimitWhatCanWaitWaits() {
        allowance.noted(app, headers("100,1000", "91,200"));
        assertThat(allowance.restUntil(app)).isEqualTo("2026-11-21T20:15:05Z");
        allowance.noted(app, headers("100,1000", "3,950"));
        assertThat(allowance.restUntil(app)).isEqualTo("2026-11-22T00:00:05Z");
    }

    @Test
    void withoutHeadersAQuarterIsWaited() {
        assertThat(allowance.noted(app, HttpHeaders.of(Map.of(), (name, value) -> true)))
                .isEqualTo("2026-11-21T20:15:05Z");
        assertThat(allowance.noted(app, headers("many", "1,2,3"))).isEqualTo("2026-11-21T20:15:05Z");
    }

    private static HttpHeaders headers(String limit, String usage) {
        return HttpHeaders.of(
                Map.of("X-Ratelimit-Limit", List.of(limit), "X-Ratelimit-Usage", List.of(usage)), (n, v) -> true);
    }
}
