package io.milepost.fitness.ui;

/** Who reads: a coach wants the figures and their names, an athlete what they mean. */
enum Reader {
    COACH,
    ATHLETE;

    /** A part of message keys. */
    String word() {
        return this == COACH ? "coach" : "me";
    }
}
