/** The race and what comes after it: the plan for the day itself, and the season laid around another race. */
@NullMarked
@NamedInterface("season")
package io.milepost.training.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
