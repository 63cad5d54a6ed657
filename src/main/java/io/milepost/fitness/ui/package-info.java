/** The screens of fitness: an athlete's paces and the race that they come from. */
@NullMarked
package io.milepost.fitness.ui;

import org.jspecify.annotations.NullMarked;
