/** One workout or one template for many athletes at once: looked at by name before, told as one action, undone as one. */
@NullMarked
package io.milepost.training.assigning;

import org.jspecify.annotations.NullMarked;
