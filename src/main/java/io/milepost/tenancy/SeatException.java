package io.milepost.tenancy;

/** Why somebody may not do what they asked for. The message is for the log; screens say it in their own words. */
public abstract sealed class SeatException extends RuntimeException {

    SeatException(String message) {
        super(message);
    }

    /** Nobody sits where somebody must. */
    public static final class NoSeat extends SeatException {
        public NoSeat(String message) {
            super(message);
        }
    }

    /** Two seats contradict each other, or a call for one practice met the transaction of another. */
    public static final class MixedSeats extends SeatException {
        public MixedSeats(String message) {
            super(message);
        }
    }

    /** The seat is known and does not carry this far. */
    public static sealed class NotAllowed extends SeatException {
        public NotAllowed(String message) {
            super(message);
        }
    }

    /** The seat carried this far, and does no longer or not yet: what it pays for lets its holder read. */
    public static final class ReadingOnly extends NotAllowed {
        public ReadingOnly(String message) {
            super(message);
        }
    }

    /** The practice is suspended or closed; its data are kept and out of reach. */
    public static final class PracticeAtRest extends SeatException {
        private final PracticeId practice;

        public PracticeAtRest(PracticeId practice) {
            super("practice is suspended or closed");
            this.practice = practice;
        }

        public PracticeId practice() {
            return practice;
        }
    }
}
