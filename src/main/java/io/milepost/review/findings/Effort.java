package io.milepost.review.findings;

/** How the time of a run divides, in seconds: easy, moderate (faster than easy, slower than threshold), hard. */
public record Effort(double easy, double moderate, double hard) {

    public static final Effort NONE = new Effort(0, 0, 0);

    public Effort {
        if (!(easy >= 0 && moderate >= 0 && hard >= 0)) {
            throw new IllegalArgumentException("time is never negative");
        }
    }

    public double total() {
        return easy + moderate + hard;
    }

    public Effort plus(Effort other) {
        return new Effort(easy + other.easy, moderate + other.moderate, hard + other.hard);
    }
}
