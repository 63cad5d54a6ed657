package io.milepost.training.assigning;

import java.util.Locale;

/** What became of an action for one athlete. */
public enum Outcome {
    /** Not ticked. */
    LEFT_OUT,
    /** Its turn will come. */
    WAITING,
    GIVEN,
    /** It could not be given. */
    FAILED,
    /** Its turn to be taken back will come. */
    RECALLED,
    TAKEN_BACK,
    /** It could not be taken back: trained, or changed since. */
    STAYED;

    /** The message key of its sentence: {@code {0}} a workout's title, {@code {1}} a day, each empty where none is. */
    String key() {
        return "training.assign.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
