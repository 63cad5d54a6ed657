package io.milepost.training.notation;

/** One part of a workout, in the order in which it is done. */
public sealed interface Item permits Step, Repeat, Session {

    /** The canonical spelling, which reads back as an equal item. */
    String notation();
}
