package io.milepost.training.notation;

/** What became of a text that somebody typed. */
public sealed interface Reading {

    record Understood(Workout workout) implements Reading {}

    record Misunderstood(NotationError error) implements Reading {}
}
