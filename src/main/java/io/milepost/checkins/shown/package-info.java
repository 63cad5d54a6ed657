/** What other screens show of how an athlete is: what it means for today. */
@NullMarked
@NamedInterface("shown")
package io.milepost.checkins.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
