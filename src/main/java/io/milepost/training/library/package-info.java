/** The workouts and templates of a practice: Milepost's own to start from, and the practice's, in editions. */
@NullMarked
@NamedInterface("library")
package io.milepost.training.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
