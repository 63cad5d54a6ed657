/** Showing up, week by week, against what was agreed. Pace and intensity play no part, and one bad week never zeroes it. */
@NullMarked
@NamedInterface("consistency")
package io.milepost.progress.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
