package io.milepost.demo;

import io.milepost.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does things in the past: the clock stands at their time while they are done. */
final class DemoTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final MovableClock clock;
    private final LocalDate today;

    DemoTime(MovableClock clock) {
        this.clock = clock;
        this.today = LocalDate.now(clock.withZone(ZONE));
    }

    LocalDate today() {
        return today;
    }

    Clock clock() {
        return clock;
    }

    /** Does something on a day at a time of the practice's zone; what lies in the future is done now. */
    <T extends @Nullable Object> T at(LocalDate day, LocalTime time, Supplier<T> deed) {
        Instant then = day.atTime(time).atZone(ZONE).toInstant();
        Duration back = Duration.between(clock.instant(), then);
        if (!back.isNegative()) {
            return deed.get();
        }
        clock.move(back);
        try {
            return deed.get();
        } finally {
            clock.move(back.negated());
        }
    }

    void run(LocalDate day, LocalTime time, Runnable deed) {
        at(day, time, () -> {
            deed.run();
            return null;
        });
    }
}
