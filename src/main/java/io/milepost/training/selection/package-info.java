/** What is done to several workouts of one athlete at once. Pure rules, without Spring. */
@NullMarked
package io.milepost.training.selection;

import org.jspecify.annotations.NullMarked;
