package io.milepost.activities;

/**
 * Something that hurt along the way.
 *
 * @param level from 0 (there, and no pain) to 10 (the worst)
 */
public record Niggle(BodyPart place, int level) {

    public static final int WORST = 10;

    /** @throws IllegalArgumentException for a level off its scale */
    public Niggle {
        if (level < 0 || level > WORST) {
            throw new IllegalArgumentException("A niggle goes from 0 to 10: " + level);
        }
    }
}
