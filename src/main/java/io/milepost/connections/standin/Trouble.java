package io.milepost.connections.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Whatever goes wrong with vendors, on demand: failures, slowness, and limits as Strava counts them. */
public final class Trouble {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Map<String, AtomicInteger> inQuarter = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> inDay = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger(Integer.MAX_VALUE);
    private final Clock clock;
    private volatile int failure = 500;
    private volatile Duration slowness = Duration.ZERO;
    private volatile int quarterLimit;
    private volatile int dayLimit;

    Trouble(Clock clock, int quarterLimit, int dayLimit) {
        this.clock = clock;
        this.quarterLimit = quarterLimit;
        this.dayLimit = dayLimit;
    }

    /** The next so many requests for data are answered with this status. */
    public void fail(int status, int times) {
        failure = status;
        failures.set(times);
    }

    /** After so many more requests for data, all fail, until {@link #recover}. */
    public void failAfter(int goodOnes, int status) {
        failure = status;
        answers.set(goodOnes);
    }

    /** Everything answers so late. */
    public void slow(Duration by) {
        slowness = by;
    }

    /** An application may read so much in a quarter of an hour and in a day. */
    public void limit(int quarter, int day) {
        quarterLimit = quarter;
        dayLimit = day;
    }

    /** Nothing is wrong any more. */
    public void recover() {
        failures.set(0);
        answers.set(Integer.MAX_VALUE);
        slowness = Duration.ZERO;
    }

    /** @return the status to fail with; 0 for none */
    int next() {
        if (answers.getAndDecrement() <= 0 || failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return failure;
        }
        return 0;
    }

    void dawdle() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether the application may read once more */
    boolean count(String client) {
        boolean quarter = used(inQuarter, quarterKey(client)).incrementAndGet() <= quarterLimit;
        boolean day = used(inDay, dayKey(client)).incrementAndGet() <= dayLimit;
        return quarter && day;
    }

    String limits() {
        return quarterLimit + "," + dayLimit;
    }

    String usage(String client) {
        return used(inQuarter, quarterKey(client)).get() + ","
                + used(inDay, dayKey(client)).get();
    }

    private static AtomicInteger used(Map<String, AtomicInteger> counts, String key) {
        return counts.computeIfAbsent(key, each -> new AtomicInteger());
    }

    private String quarterKey(String client) {
        return client + " " + clock.instant().getEpochSecond() / QUARTER;
    }

    private String dayKey(String client) {
        Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return client + " " + day;
    }
}
