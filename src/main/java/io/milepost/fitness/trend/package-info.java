/** What months of easy running say when like is compared with like: pure rules. */
@NullMarked
package io.milepost.fitness.trend;

import org.jspecify.annotations.NullMarked;
