/** A workout as screens show it: its picture, and words with links in them. */
@NullMarked
@NamedInterface("shown")
package io.milepost.training.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
