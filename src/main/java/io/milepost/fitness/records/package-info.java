/** What counts as a personal record: pure rules over what activities say. */
@NullMarked
package io.milepost.fitness.records;

import org.jspecify.annotations.NullMarked;
