/** How much training there was and what it left: pure rules over what activities say, ten years in milliseconds. */
@NullMarked
package io.milepost.fitness.load;

import org.jspecify.annotations.NullMarked;
