package io.milepost.training;

/**
 * What a coach says about a workout.
 *
 * @param title 1 to {@value #LONGEST_TITLE} characters
 * @param why what it is there for, up to {@value #LONGEST_WHY} characters; may be empty
 */
public record WorkoutText(String title, String why) {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_WHY = 500;

    /** @throws IllegalArgumentException without a title, or where either is too long */
    public WorkoutText {
        title = title.strip();
        why = why.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("a workout has a title of 1 to 80 characters and a why of up to 500");
        }
    }
}
