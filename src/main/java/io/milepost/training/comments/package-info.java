/** What coach and athlete say to each other beside one workout. */
@NullMarked
@NamedInterface("comments")
package io.milepost.training.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
