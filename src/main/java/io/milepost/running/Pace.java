package io.milepost.running;

import java.time.Duration;

/**
 * Time per distance, in seconds per kilometre: finite and above zero. A faster pace is a smaller number.
 *
 * <p>Seconds keep their fraction; whoever shows a pace rounds it.
 */
public record Pace(double secondsPerKm) implements Comparable<Pace> {

    private static final double SECONDS_PER_MINUTE = 60;

    /** @throws IllegalArgumentException if zero, negative, infinite or not a number */
    public Pace {
        if (!Double.isFinite(secondsPerKm) || secondsPerKm <= 0) {
            throw new IllegalArgumentException("A pace is a finite number of seconds above zero: " + secondsPerKm);
        }
    }

    /** @throws IllegalArgumentException if the distance is zero or the time is not above zero */
    public static Pace of(Distance distance, Duration time) {
        if (distance.isZero() || !time.isPositive()) {
            throw new IllegalArgumentException("A pace needs a distance and a time: " + distance + " in " + time);
        }
        return new Pace(Seconds.of(time) / distance.km());
    }

    public static Pace perKm(Duration time) {
        return of(Distance.km(1), time);
    }

    public static Pace perMile(Duration time) {
        return of(Distance.MILE, time);
    }

    /** @param speed metres per minute, above zero */
    public static Pace ofMetresPerMinute(double speed) {
        return new Pace(SECONDS_PER_MINUTE * 1_000 / speed);
    }

    public double secondsPerMile() {
        return secondsPerKm * Distance.MILE.km();
    }

    /** Seconds per kilometre or per mile. */
    public double secondsPer(UnitSystem units) {
        return secondsPerKm * units.unit().km();
    }

    public double metresPerMinute() {
        return SECONDS_PER_MINUTE * 1_000 / secondsPerKm;
    }

    /** The time that the distance takes at this pace. */
    public Duration timeFor(Distance distance) {
        return Seconds.duration(secondsPerKm * distance.km());
    }

    /** The distance that the time covers at this pace. */
    public Distance distanceIn(Duration time) {
        return Distance.km(Seconds.of(time) / secondsPerKm);
    }

    public boolean isFasterThan(Pace other) {
        return secondsPerKm < other.secondsPerKm;
    }

    /** This pace, slower by so many seconds per kilometre (faster if negative). */
    public Pace slowerBy(double seconds) {
        return new Pace(secondsPerKm + seconds);
    }

    /** Faster first. */
    @Override
    public int compareTo(Pace other) {
        return Double.compare(secondsPerKm, other.secondsPerKm);
    }
}
