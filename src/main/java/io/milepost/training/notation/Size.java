package io.milepost.training.notation;

import io.milepost.running.Distance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How much: a length, a time, or until the athlete presses the lap button. */
public sealed interface Size {

    /** Digits after the point that the notation keeps: enough for 21.0975 km. */
    int DECIMALS = 4;

    String notation();

    static Size of(double amount, LengthUnit unit) {
        return new Length(BigDecimal.valueOf(amount), unit);
    }

    static Size of(double amount, ClockUnit unit) {
        return new Time(BigDecimal.valueOf(amount), unit);
    }

    /** So far, in the unit that the coach thinks in: above zero and up to 500 km. */
    record Length(BigDecimal amount, LengthUnit unit) implements Size {

        private static final double LONGEST_METRES = 500_000;

        public Length {
            amount = tidy(amount);
            if (!isSound(amount, unit)) {
                throw new IllegalArgumentException("No length to run: " + amount + " " + unit);
            }
        }

        static boolean isSound(BigDecimal amount, LengthUnit unit) {
            return amount.signum() > 0 && amount.doubleValue() * unit.metres() <= LONGEST_METRES;
        }

        public Distance distance() {
            return Distance.metres(amount.doubleValue() * unit.metres());
        }

        @Override
        public String notation() {
            return amount.toPlainString() + unit.word();
        }
    }

    /** So long: at least a second and up to 48 hours. */
    record Time(BigDecimal amount, ClockUnit unit) implements Size {

        private static final long LONGEST_SECONDS = 48 * 3_600;

        public Time {
            amount = tidy(amount);
            if (!isSound(amount, unit)) {
                throw new IllegalArgumentException("No time to train: " + amount + " " + unit);
            }
        }

        static boolean isSound(BigDecimal amount, ClockUnit unit) {
            double seconds = amount.doubleValue() * unit.seconds();
            return seconds >= 1 && seconds <= LONGEST_SECONDS;
        }

        /** To the millisecond. */
        public Duration duration() {
            return Duration.ofMillis(amount.multiply(BigDecimal.valueOf(unit.seconds() * 1_000L))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact());
        }

        @Override
        public String notation() {
            return amount.toPlainString() + unit.word();
        }
    }

    /** Until the lap button: no size that could be reckoned with. */
    record UntilLap() implements Size {
        @Override
        public String notation() {
            return "lap";
        }
    }

    private static BigDecimal tidy(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
