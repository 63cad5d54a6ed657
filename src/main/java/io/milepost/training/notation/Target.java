package io.milepost.training.notation;

import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import java.time.Duration;
import java.util.Locale;

/** How hard: a zone of the athlete's own paces, a fixed pace, heart rate, felt effort, or a named kind of running. */
public sealed interface Target {

    String notation();

    /** Between two zones, the gentler one first. One zone is a range of one. */
    record Zones(Zone gentle, Zone hard) implements Target {
        public Zones {
            if (gentle.compareTo(hard) > 0) {
                Zone swap = gentle;
                gentle = hard;
                hard = swap;
            }
        }

        public static Zones of(Zone zone) {
            return new Zones(zone, zone);
        }

        @Override
        public String notation() {
            return gentle == hard ? gentle.name() : gentle + "-" + hard;
        }
    }

    /** A pace that the coach set herself, in whole seconds per kilometre or mile, the faster one first. */
    record PaceBand(int fast, int slow, LengthUnit per) implements Target {

        static final int FASTEST = 90;
        static final int SLOWEST = 30 * 60;

        public PaceBand {
            if (fast > slow) {
                int swap = fast;
                fast = slow;
                slow = swap;
            }
            if (!isSound(fast) || !isSound(slow) || per == LengthUnit.M) {
                throw new IllegalArgumentException("No pace to run: " + fast + "-" + slow + " s per " + per);
            }
        }

        static boolean isSound(int seconds) {
            return seconds >= FASTEST && seconds <= SLOWEST;
        }

        public PaceRange range() {
            return new PaceRange(pace(slow), pace(fast));
        }

        private Pace pace(int seconds) {
            Duration time = Duration.ofSeconds(seconds);
            return per == LengthUnit.MI ? Pace.perMile(time) : Pace.perKm(time);
        }

        @Override
        public String notation() {
            return minutes(fast) + (fast == slow ? "" : "-" + minutes(slow)) + "/" + per.word();
        }

        private static String minutes(int seconds) {
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }
    }

    /** Beats per minute, 30 to 240. */
    record HeartRate(int low, int high) implements Target {
        public HeartRate {
            if (!isSound(low, high)) {
                throw new IllegalArgumentException("No heart rate: " + low + "-" + high);
            }
        }

        static boolean isSound(int low, int high) {
            return low >= 30 && high <= 240 && low < high;
        }

        @Override
        public String notation() {
            return "HR " + low + "-" + high;
        }
    }

    /** Rating of perceived exertion, 1 to 10 (Borg's category-ratio scale). */
    record Exertion(int low, int high) implements Target {
        public Exertion {
            if (!isSound(low, high)) {
                throw new IllegalArgumentException("No exertion: " + low + "-" + high);
            }
        }

        static boolean isSound(int low, int high) {
            return low >= 1 && high <= 10 && low <= high;
        }

        public double middle() {
            return (low + high) / 2.0;
        }

        @Override
        public String notation() {
            return low == high ? "RPE " + low : "RPE " + low + "-" + high;
        }
    }

    /** Running with a name instead of a number. */
    enum Named implements Target {
        OPEN,
        STRIDES,
        HILL,
        WALK,
        RACE;

        @Override
        public String notation() {
            return this == RACE ? name() : name().toLowerCase(Locale.ROOT);
        }
    }
}
