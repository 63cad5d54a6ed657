package io.milepost.running;

/** The five efforts of Daniels, from gentle to fast; {@link TrainingPaces} gives their paces. */
public enum Zone {
    /** Easy: conversation is possible throughout. */
    E,
    /** Marathon: the predicted pace over 42.195 km. */
    M,
    /** Threshold: comfortably hard, for about an hour in a race. */
    T,
    /** Interval: near the highest uptake of oxygen. */
    I,
    /** Repetition: fast and relaxed, with full rests. */
    R
}
