/** Which threshold holds on which day, and the zones that follow: pure rules. */
@NullMarked
package io.milepost.fitness.thresholds;

import org.jspecify.annotations.NullMarked;
