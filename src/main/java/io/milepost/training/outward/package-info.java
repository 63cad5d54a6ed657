/** Plans on their way out: to a watch, into somebody's calendar, onto paper. */
@NullMarked
@NamedInterface("outward")
package io.milepost.training.outward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
