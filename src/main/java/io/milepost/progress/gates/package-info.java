/** The gates before a race: on which day one looks, what has to be there by then, and what it means for the goal. */
@NullMarked
@NamedInterface("gates")
package io.milepost.progress.gates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
