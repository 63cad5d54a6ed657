package io.milepost;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of application, scheduler, sandbox and webhook tolerance, in microseconds as databases keep them. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Bean
    @Profile("prod")
    Clock realClock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    @Bean
    @Profile("!prod")
    MovableClock movableClock() {
        return new MovableClock(Clock.tick(Clock.systemUTC(), MICROSECOND));
    }
}
