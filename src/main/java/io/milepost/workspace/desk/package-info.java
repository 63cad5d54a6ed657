/** Who needs the coach, in which order, and why: pure rules. */
@NullMarked
package io.milepost.workspace.desk;

import org.jspecify.annotations.NullMarked;
