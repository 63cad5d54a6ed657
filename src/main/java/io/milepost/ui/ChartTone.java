package io.milepost.ui;

/**
 * A colour by what it says; the theme decides how it looks. Effort's five are for effort alone, gold for milestones,
 * and red for pain, failed money and destruction.
 */
public enum ChartTone {
    ACCENT("--mp-accent"),
    /** A second line beside the accent. */
    INK("--mp-ink"),
    /** What stands behind: height, a comparison, last year. */
    QUIET("--mp-quiet"),
    EASY("--mp-effort-e"),
    MARATHON("--mp-effort-m"),
    THRESHOLD("--mp-effort-t"),
    INTERVAL("--mp-effort-i"),
    REPETITION("--mp-effort-r"),
    REST("--mp-effort-rest"),
    GOLD("--mp-gold"),
    PAIN("--mp-danger");

    private final String token;

    ChartTone(String token) {
        this.token = token;
    }

    /** The token of the theme that this colour is. */
    public String token() {
        return token;
    }
}
