/** Tells the review what a plan asked for, so that obeying it is no fault. */
@NullMarked
package io.milepost.training.prescribed;

import org.jspecify.annotations.NullMarked;
