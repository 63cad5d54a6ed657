package io.milepost.training.library;

import io.milepost.training.notation.Workout;

/**
 * A workout on the shelf.
 *
 * @param key its lasting name: a word for Milepost's own, an id for a practice's
 * @param shipped whether it is Milepost's own, to start from
 * @param edition grows with every rewriting
 * @param planned how often it was put on a calendar; 0 for a shipped one
 */
public record LibraryWorkout(
        String key, boolean shipped, WorkoutEntry entry, int edition, boolean archived, int planned) {

    public Workout workout() {
        return entry.workout();
    }
}
