package io.milepost.training;

import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Headline;
import io.milepost.training.notation.Workout;
import java.util.Locale;

/** What a workout is called by how hard it is. Whoever runs by feel need not have the pace that lies there. */
public final class EffortWords {

    private EffortWords() {}

    /** The message key of its title, for whoever gave it none. */
    public static String titleKey(Workout workout, Effort effort) {
        return "training.title." + word(workout, effort);
    }

    /** The message key of its effort. */
    public static String key(Workout workout, Effort effort) {
        return "training.effort." + word(workout, effort);
    }

    private static String word(Workout workout, Effort effort) {
        String word = effort.name().toLowerCase(Locale.ROOT);
        return effort.isHard() && Headline.of(workout).byFeel() ? "felt-" + word : word;
    }
}
