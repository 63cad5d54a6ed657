/**
 * How a planned workout was run: which stretches of a recording are its repetitions, how they compare with the target, and
 * which workouts are the same so that they compare with each other. Pure rules, without Spring.
 */
@NullMarked
@NamedInterface("reps")
package io.milepost.training.reps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
