/** The way of an activity through time and over the ground, made ready to be drawn; pure Java. */
@NullMarked
package io.milepost.activities.course;

import org.jspecify.annotations.NullMarked;
