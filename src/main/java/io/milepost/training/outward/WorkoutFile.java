package io.milepost.training.outward;

/** A file to download. */
public record WorkoutFile(String name, String type, byte[] bytes) {}
