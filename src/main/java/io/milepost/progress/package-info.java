/** What an athlete works towards and what was reached on the way: goals, milestones, and the cheers for them. */
@NullMarked
package io.milepost.progress;

import org.jspecify.annotations.NullMarked;
