package io.milepost.training.library;

import io.milepost.training.WorkoutText;
import io.milepost.training.notation.Workout;

/** What is written about a workout on the shelf. @param purpose what it is good for, up to 500 characters */
public record WorkoutEntry(String title, Workout workout, String purpose, Tags tags) {

    /** @throws IllegalArgumentException without a title, or with too much of either */
    public WorkoutEntry {
        title = title.strip();
        purpose = purpose.strip();
        if (title.isEmpty()
                || title.length() > WorkoutText.LONGEST_TITLE
                || purpose.length() > WorkoutText.LONGEST_WHY) {
            throw new IllegalArgumentException("a workout on the shelf has a title of 1 to 80 characters");
        }
    }
}
