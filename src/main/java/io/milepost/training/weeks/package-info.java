/** An athlete's weeks as a coach plans them: what they come to, what is wanted of them, and what there is to say about it. */
@NullMarked
@NamedInterface("weeks")
package io.milepost.training.weeks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
