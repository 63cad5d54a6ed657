package io.milepost.billing.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox runs.
 *
 * @param clock the clock that it shares with the application; {@link StripeSandbox#advance} adds to it
 * @param port loopback port, 0 for any free one
 * @param apiKey the only key that it accepts
 * @param file where the state is kept between starts; null keeps it in memory
 * @param retries pauses between attempts to deliver a webhook, in real time; their number is the number of retries
 */
public record SandboxOptions(
        Clock clock, int port, String apiKey, @Nullable Path file, List<Duration> retries) {

    /** The key of every sandbox that nobody gave another one. */
    public static final String KEY = "sk_test_milepost_sandbox";

    public SandboxOptions {
        retries = List.copyOf(retries);
    }

    /** A sandbox that forgets everything when it closes; for tests. */
    public static SandboxOptions inMemory(Clock clock) {
        return new SandboxOptions(
                clock, 0, KEY, null, List.of(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1)));
    }

    /** A sandbox whose customers and subscriptions outlive a restart. */
    public static SandboxOptions keptIn(Path file, int port, Clock clock) {
        return new SandboxOptions(
                clock,
                port,
                KEY,
                file,
                List.of(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5),
                        Duration.ofHours(1)));
    }
}
