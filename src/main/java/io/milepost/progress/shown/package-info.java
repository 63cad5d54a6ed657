/** What other screens show of an athlete's progress: the line of weeks, the tick for what no watch records, and how a goal ended. */
@NullMarked
@NamedInterface("shown")
package io.milepost.progress.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
