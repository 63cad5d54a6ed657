package io.milepost.progress;

import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Puts a goal on a rung, in place of the one that stood there.
 *
 * @param title 1 to 80 characters, such as the race's name
 * @param raceDay the day it is for, if there is one
 */
public record SetGoal(AthleteId athlete, Tier tier, String title, Target target, Optional<LocalDate> raceDay) {

    public static final int LONGEST_TITLE = 80;

    public SetGoal {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a goal has a title of 1 to 80 characters");
        }
    }
}
