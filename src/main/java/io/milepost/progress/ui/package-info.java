/** The screens of progress: goals as a ladder, milestones as a wall, and the team's cheers. */
@NullMarked
package io.milepost.progress.ui;

import org.jspecify.annotations.NullMarked;
